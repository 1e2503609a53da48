# The language level of all targets, and where programs land.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT EMSCRIPTEN)  # in wasm it would only cost bytes
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
find_program(QINGLIU_CCACHE ccache)
if(QINGLIU_CCACHE AND NOT EMSCRIPTEN)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${QINGLIU_CCACHE})
endif()
if(EMSCRIPTEN)
  # MVP wasm for old phones: no exceptions, no rtti, small. Seen as a whole the program loses a tenth.
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti> -Oz -flto)
  add_link_options(-flto)
endif()
# The release tools are what people call: build/bin.
if(QINGLIU_BIN_DIR)
  set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${QINGLIU_BIN_DIR})
endif()
