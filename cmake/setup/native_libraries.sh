# Libraries for this machine's own programs: Drogon with trantor for the server, Catch2 for the tests.
# Static, and merged into few large files (unity), which halves the time. Must not build for the web.

# Common CMake options: $1 source, $2 build directory, $3 prefix; the rest is passed on.
configure_library() {
  cmake -S "$1" -B "$2" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O2 \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DBUILD_SHARED_LIBS=OFF \
    -DBUILD_TESTING=OFF -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_INSTALL_PREFIX="$3" "${@:4}"
}

# $1 stamp and place in the cache, $2 what it is called, $3 build directory, $4 key
install_library() {
  local place=$1 what=$2 build=$3 key=$4
  run_logged "$place" "Building $what" env DESTDIR="$build/staged" ninja -C "$build" -j "$jobs" install
  put_in_place "$build/staged$cache_dir/$place" "$cache_dir/$place"
  mark_made "$place" "$key"
  step_done
}

# A chunk length below zero passes for a huge one there and ends the program: any client could stop the server
# (upstream pull request 2485). A source without the faulty line is left as it is; tests/server knows the difference.
mend_drogon() {
  sed -i 's/if (currentChunkLength_ + remainContentLength_ >$/if (currentChunkLength_ > (size_t{1} << 40) || currentChunkLength_ + remainContentLength_ >/' \
    "$1/lib/src/HttpRequestParser.cc"
}

# HTTP only: TLS ends at the proxy in front, the store is our own, and pages come from memory.
build_drogon() {
  local key dir
  key=$(make_key "$cache_dir" "$(<"$cache_dir/src/drogon.version")" "$(<"$cache_dir/src/trantor.version")" \
    "$(g++ -dumpfullversion)" -- "$setup_dir/native_libraries.sh")
  if is_made native "$key"; then
    step_ready
    return 0
  fi
  require_space
  dir=$(work_dir_for native)
  cp -a "$cache_dir/src/drogon" "$dir/source"
  mend_drogon "$dir/source"
  rm -rf "$dir/source/trantor"
  cp -a "$cache_dir/src/trantor" "$dir/source/trantor"
  export -f configure_library
  run_logged native-configure 'Configuring Drogon' bash -c 'configure_library "$@"' - \
    "$dir/source" "$dir/build" "$cache_dir/native" \
    -DCMAKE_CXX_STANDARD=17 -DBUILD_ORM=OFF -DBUILD_CTL=OFF -DBUILD_EXAMPLES=OFF -DBUILD_BROTLI=OFF \
    -DBUILD_YAML_CONFIG=OFF -DBUILD_DOC=OFF -DUSE_SUBMODULE=ON -DBUILD_C-ARES=OFF -DTRANTOR_USE_TLS=none
  install_library native Drogon "$dir/build" "$key"
  rm -rf "$dir"
}

build_catch2() {
  local key dir
  key=$(make_key "$cache_dir" "$(<"$cache_dir/src/catch2.version")" "$(g++ -dumpfullversion)" -- \
    "$setup_dir/native_libraries.sh")
  if is_made catch2 "$key"; then
    step_ready
    return 0
  fi
  require_space
  dir=$(work_dir_for catch2)
  export -f configure_library
  run_logged catch2-configure 'Configuring Catch2' bash -c 'configure_library "$@"' - \
    "$cache_dir/src/catch2" "$dir/build" "$cache_dir/catch2" \
    -DCMAKE_CXX_STANDARD=20 -DCMAKE_UNITY_BUILD_BATCH_SIZE=20 -DCATCH_INSTALL_DOCS=OFF
  install_library catch2 Catch2 "$dir/build" "$key"
  rm -rf "$dir"
}

# nlohmann/json alone in a folder: the web compiler must see it and nothing else of /usr/include.
place_json() {
  local headers=/usr/include/nlohmann key dir
  key=$(make_key "$(dpkg-query -W -f '${Version}' nlohmann-json3-dev)")
  if is_made include "$key"; then return 0; fi
  dir=$(work_dir_for include)
  cp -rL "$headers" "$dir/nlohmann"
  put_in_place "$dir" "$cache_dir/include"
  mark_made include "$key"
}
