# Set-up for web/play and tests/run: reads the parts beside it and runs them in order.
# Expects $checkout. Owns the folders everything else writes to.

setup_dir=$checkout/cmake/setup
cache_dir=${QINGLIU_CACHE:-$checkout/build/cache}
mkdir -p "$cache_dir" 2>/dev/null || true
if [[ ! -d $cache_dir || ! -w $cache_dir ]]; then
  printf 'Cannot go on: %s cannot be written.\n  Start as its owner, or point QINGLIU_CACHE elsewhere.\n' "$cache_dir" >&2
  exit 1
fi
cache_dir=$(realpath "$cache_dir")
stamp_dir=$cache_dir/stamps
log_dir=$checkout/build/logs
last_log=''
jobs=${QINGLIU_JOBS:-$(nproc)}

for part in terminal stamps machine versions packages sources sdl2_web native_libraries npm build; do
  # shellcheck source=/dev/null
  source "$setup_dir/$part.sh"
done

# Two runs at once would write to the same place: the second waits its turn in DIR.
take_turn() {
  mkdir -p "$1"
  exec 9>"$1/.turn"
  if flock --nonblock 9; then return 0; fi
  printf 'Another run is at work in %s; waiting for it.\n' "$1"
  flock 9
}
end_turn() { exec 9>&-; }

readonly kPlaySteps=5
readonly kTestSteps=7

set_up_play() {
  take_turn "$cache_dir"
  step 'Debian packages'
  require_debian
  install_packages "${kPlayPackages[@]}"
  set_up_libraries imgui drogon trantor sdl2
  end_turn
}

set_up_tests() {
  take_turn "$cache_dir"
  step 'Debian packages'
  require_debian
  install_packages "${kPlayPackages[@]}" "${kTestPackages[@]}"
  set_up_libraries imgui drogon trantor sdl2 catch2
  step 'Building Catch2'
  build_catch2
  step 'npm packages for the tests'
  install_npm test
  end_turn
}

set_up_libraries() {
  require_emcc
  require_node
  place_json
  step 'Library sources'
  fetch_sources "$@"
  step 'npm packages for the game'
  install_npm play
  step 'Building SDL2 for the web'
  build_sdl2_web
  step 'Building Drogon for the server'
  build_drogon
}
