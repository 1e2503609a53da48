# Turns what the set-up fetched and built (QINGLIU_CACHE, default build/cache) into targets:
#   deps::json          nlohmann/json without exceptions or files, alone on its include path
#   deps::sdl2          web: our lean build; here: Debian's, only when it is installed
#   deps::sqlite  deps::sodium  deps::qrcodegen   Debian's libraries, for the server
#   Drogon::Drogon      the server's HTTP layer       Catch2::Catch2WithMain   only when tests are set up
# and variables: DEPS_IMGUI_DIR (sources), DEPS_ICONS_JSON, DEPS_NODE_MODULES (tests' node packages).
# Must not fetch or build anything.
set(QINGLIU_CACHE "$ENV{QINGLIU_CACHE}" CACHE PATH "Where the set-up keeps third-party sources and builds")
if(NOT QINGLIU_CACHE)
  set(QINGLIU_CACHE ${CMAKE_SOURCE_DIR}/build/cache)
endif()

# Stops with one sentence when PATH (a part called WHAT) is not there.
function(deps_need path what)
  if(NOT EXISTS ${path})
    message(FATAL_ERROR "${what} is missing (${path}): run web/play --build-only, or tests/run for the tests' parts.")
  endif()
endfunction()

# A library of Debian: include path, library file, and the package to name when it is missing.
function(deps_system_library target header library package)
  find_path(DEPS_${target}_INCLUDE ${header})
  find_library(DEPS_${target}_LIBRARY ${library})
  if(NOT DEPS_${target}_INCLUDE OR NOT DEPS_${target}_LIBRARY)
    message(FATAL_ERROR "${package} is missing: run web/play --build-only, which installs it.")
  endif()
  add_library(deps_${target} INTERFACE)
  add_library(deps::${target} ALIAS deps_${target})
  target_link_libraries(deps_${target} INTERFACE ${DEPS_${target}_LIBRARY})
endfunction()

deps_need(${QINGLIU_CACHE}/include/nlohmann "nlohmann/json")
add_library(deps_json INTERFACE)
add_library(deps::json ALIAS deps_json)
target_include_directories(deps_json SYSTEM INTERFACE ${QINGLIU_CACHE}/include)
target_compile_definitions(deps_json INTERFACE JSON_NOEXCEPTION JSON_USE_IMPLICIT_CONVERSIONS=0 JSON_NO_IO)

set(DEPS_IMGUI_DIR ${QINGLIU_CACHE}/src/imgui)
set(DEPS_PLAY_MODULES ${QINGLIU_CACHE}/npm/play/node_modules)
set(DEPS_ICONS_JSON ${DEPS_PLAY_MODULES}/@iconify-json/fluent-emoji-flat/icons.json)
set(DEPS_NODE_MODULES ${QINGLIU_CACHE}/npm/test/node_modules)

if(EMSCRIPTEN)
  deps_need(${QINGLIU_CACHE}/sdl2-web/lib/libSDL2.a "SDL2 for the web")
  add_library(deps_sdl2 INTERFACE)
  add_library(deps::sdl2 ALIAS deps_sdl2)
  target_include_directories(deps_sdl2 SYSTEM INTERFACE ${QINGLIU_CACHE}/sdl2-web/include/SDL2)
  target_link_libraries(deps_sdl2 INTERFACE ${QINGLIU_CACHE}/sdl2-web/lib/libSDL2.a)
  # SDL's JavaScript calls these two; emcc adds them by itself only for its own SDL port. By way of a
  # file, because "$" does not survive CMake, ninja and the shell.
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/sdl2_library_functions.json
    CONTENT [=[["$autoResumeAudioContext", "$dynCall"]]=] @ONLY)
  target_link_options(deps_sdl2 INTERFACE
    -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE=@${CMAKE_BINARY_DIR}/sdl2_library_functions.json)
else()
  find_package(PkgConfig QUIET)
  if(PkgConfig_FOUND)
    pkg_check_modules(DEPS_SDL2 QUIET IMPORTED_TARGET sdl2)
    if(TARGET PkgConfig::DEPS_SDL2)
      add_library(deps::sdl2 ALIAS PkgConfig::DEPS_SDL2)
    endif()
  endif()
  list(APPEND CMAKE_PREFIX_PATH ${QINGLIU_CACHE}/native ${QINGLIU_CACHE}/catch2)
  find_package(Catch2 3 CONFIG QUIET)
endif()

if(NOT EMSCRIPTEN AND NOT QINGLIU_CORE_ONLY)
  deps_need(${QINGLIU_CACHE}/native/lib/cmake/Drogon "Drogon")
  find_package(Drogon CONFIG REQUIRED)
  deps_system_library(sqlite sqlite3.h sqlite3 libsqlite3-dev)
  deps_system_library(sodium sodium.h sodium libsodium-dev)
  deps_system_library(qrcodegen qrcodegen/QrCode.hpp qrcodegencpp libqrcodegencpp-dev)
endif()
