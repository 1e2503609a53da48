# SDL2 for the page: only what a window with WebGL, mouse, touch and keys needs, compiled file by file
# against SDL's own emscripten configuration (its configure script alone would take minutes).
# Makes sdl2-web/{include/SDL2,lib/libSDL2.a}. Must not build SDL for this machine.

readonly kSdlFolders=(
  . atomic cpuinfo events file libm locale locale/emscripten misc misc/emscripten stdlib
  thread thread/generic timer timer/unix loadso/dummy video video/emscripten video/yuv2rgb
)
# Sound, sensors and game controllers are the browser's or nobody's; drawing is ours.
readonly kSdlFlags=(
  -Oz -w -D__EMSCRIPTEN__ -DSDL_LEAN_AND_MEAN=1 -DSDL_LOADSO_DUMMY=1 -DSDL_RENDER_DISABLED=1
  -DSDL_JOYSTICK_DISABLED=1 -DSDL_HAPTIC_DISABLED=1 -DSDL_SENSOR_DISABLED=1
  -DSDL_POWER_DISABLED=1 -DSDL_AUDIO_DISABLED=1
)

build_sdl2_web() {
  local source=$cache_dir/src/sdl2 absent=$setup_dir/sdl2_web_absent.c key dir
  key=$(make_key "$(<"$source.version")" "$emcc_version" -- \
    "$setup_dir/sdl2_web.sh" "$absent")
  if is_made sdl2-web "$key"; then
    step_ready
    return 0
  fi
  require_space
  dir=$(work_dir_for sdl2-web)
  mkdir -p "$dir/made/lib" "$dir/made/include/SDL2"
  write_sdl_ninja "$source" "$absent" >"$dir/build.ninja"
  run_logged sdl2-web 'Building SDL2 for the web' ninja -C "$dir" -j "$jobs"
  cp "$dir/libSDL2.a" "$dir/made/lib/"
  cp "$source"/include/*.h "$dir/made/include/SDL2/"
  put_in_place "$dir/made" "$cache_dir/sdl2-web"
  rm -rf "$dir"
  mark_made sdl2-web "$key"
  step_done
}

write_sdl_ninja() {
  local source=$1 absent=$2 folder file object objects=()
  printf 'rule cc\n  command = emcc %s -I%s -c $in -o $out\n' "${kSdlFlags[*]}" "$source/include"
  printf '  description = CC $out\nrule ar\n  command = emar rcs $out $in\n  description = AR $out\n'
  for folder in "${kSdlFolders[@]}"; do
    for file in "$source/src/$folder"/*.c; do
      object=${file#"$source/src/"}
      object=${object//\//_}.o
      objects+=("$object")
      printf 'build %s: cc %s\n' "$object" "$file"
    done
  done
  printf 'build absent.o: cc %s\nbuild libSDL2.a: ar absent.o %s\n' "$absent" "${objects[*]}"
}
