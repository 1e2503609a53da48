# The page's program: qingliu.mjs + qingliu.wasm. MVP wasm for old phones: no exceptions, no rtti, no
# threads, no file system.
include(web_exports)

set(web_dir ${CMAKE_CURRENT_LIST_DIR}/../game/platform/web)
add_library(qingliu_gl_backend STATIC ${DEPS_IMGUI_DIR}/backends/imgui_impl_opengl3.cpp)
target_link_libraries(qingliu_gl_backend PUBLIC qingliu_imgui)
target_compile_definitions(qingliu_gl_backend PUBLIC IMGUI_IMPL_OPENGL_ES2)
target_compile_options(qingliu_gl_backend PRIVATE -w -include ${web_dir}/gl_state.h)
set_source_files_properties(${DEPS_IMGUI_DIR}/backends/imgui_impl_opengl3.cpp PROPERTIES
  OBJECT_DEPENDS ${web_dir}/gl_state.h)

add_executable(qingliu_page
  canvas.cpp web/main.cpp web/absent.cpp web/answers.cpp web/arrivals.cpp web/fill.cpp web/new_texture.cpp web/web_painters.cpp web/web_ports.cpp
  web/window.cpp)
qingliu_warnings(qingliu_page)
# The optimiser may call memset wherever it likes: it must not see this one as code of its own.
set_source_files_properties(web/fill.cpp web/new_texture.cpp PROPERTIES COMPILE_OPTIONS "-fno-lto;-fno-builtin")
# Debian keeps the optimiser's acorn in NODE_PATH; emcc itself does not know (every optimised link
# would die).
set_target_properties(qingliu_page PROPERTIES OUTPUT_NAME qingliu SUFFIX .mjs
  RULE_LAUNCH_LINK "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs"
  LINK_DEPENDS ${web_dir}/imports.js)
target_link_libraries(qingliu_page PRIVATE qingliu_platform qingliu_gl_backend deps::sdl2)
if(QINGLIU_GALLERY)
  target_sources(qingliu_page PRIVATE web/gallery_hook.cpp)
  target_link_libraries(qingliu_page PRIVATE qingliu_gallery)
  target_compile_definitions(qingliu_page PRIVATE QINGLIU_GALLERY)
endif()

list(TRANSFORM QINGLIU_WEB_EXPORTS PREPEND _ OUTPUT_VARIABLE exports)
list(JOIN exports "," exports)
target_link_options(qingliu_page PRIVATE
  -Oz -fno-exceptions -fno-rtti
  -sMODULARIZE=1 -sEXPORT_ES6=1 -sEXPORT_NAME=qingliu -sENVIRONMENT=web
  -sFILESYSTEM=0 -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=33554432 -sIMPORTED_MEMORY=1
  -sASSERTIONS=0 -sSUPPORT_ERRNO=0 -sDISABLE_EXCEPTION_CATCHING=1 -sINVOKE_RUN=0
  -sMAX_WEBGL_VERSION=1 -sUSES_DYNAMIC_ALLOC=1
  "-sEXPORTED_FUNCTIONS=${exports}"
  "-sBINARYEN_EXTRA_PASSES=--flatten,--rereloop,-Oz,-Oz"
  -sEXPORTED_RUNTIME_METHODS=HEAPU8
  --no-entry --js-library ${web_dir}/imports.js)
