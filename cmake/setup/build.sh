# Configures and builds presets of this checkout. Configures again only when something that ninja
# does not watch has changed. Must not know what the presets contain.

# $1 preset, $2 build directory, then the targets (none: everything).
build_preset() {
  local preset=$1 dir=$checkout/$2 key options=() with_tests=no
  shift 2
  if [[ $preset == web || $preset == gallery ]]; then use_emscripten; fi
  # A test framework that arrived later brings the tests in.
  if [[ -d $cache_dir/catch2 ]]; then with_tests=yes; fi
  key=$(make_key "$cache_dir" "$with_tests" "$(command -v g++)" "${options[*]}" -- "$checkout/CMakePresets.json")
  export QINGLIU_CACHE=$cache_dir
  if [[ ! -f $dir/build.ninja || ! -f $dir/.configured || $(<"$dir/.configured") != "$key" ]]; then
    require_space
    step_progress 'configuring'
    run_logged "configure-$preset" "Configuring the $preset build" \
      env -C "$checkout" cmake --fresh --preset "$preset" "${options[@]}"
    printf '%s\n' "$key" >"$dir/.configured"
  fi
  run_logged "build-$preset" "Building ($preset)" ninja -C "$dir" -j "$jobs" "$@"
}

# Debian's emcc looks for its JavaScript parts where Debian's node keeps them; another emcc brings
# its own. Its CMake toolchain lies beside it.
use_emscripten() {
  local home
  home=$(dirname "$(realpath "$(command -v emcc)")")
  if [[ $home == /usr/share/emscripten ]]; then export NODE_PATH=/usr/share/nodejs; fi
  if [[ -f $home/cmake/Modules/Platform/Emscripten.cmake ]]; then
    options+=("-DCMAKE_TOOLCHAIN_FILE=$home/cmake/Modules/Platform/Emscripten.cmake")
  fi
}
