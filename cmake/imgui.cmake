# Dear ImGui as a library, compiled from the sources of the set-up with its own flags (its warnings
# are not ours). Everything that includes imgui.h must link this target: the configuration is part
# of the types.
add_library(qingliu_imgui STATIC
  ${DEPS_IMGUI_DIR}/imgui.cpp ${DEPS_IMGUI_DIR}/imgui_draw.cpp)
if(NOT EMSCRIPTEN)  # the game has widgets of its own; the page leaves these out (web/absent.cpp)
  target_sources(qingliu_imgui PRIVATE ${DEPS_IMGUI_DIR}/imgui_tables.cpp ${DEPS_IMGUI_DIR}/imgui_widgets.cpp)
endif()
target_include_directories(qingliu_imgui SYSTEM PUBLIC ${DEPS_IMGUI_DIR})
target_include_directories(qingliu_imgui PUBLIC ${CMAKE_SOURCE_DIR})
target_compile_definitions(qingliu_imgui PUBLIC "IMGUI_USER_CONFIG=\"game/view/imgui/imgui_config.h\"")
target_compile_options(qingliu_imgui PRIVATE -w)
if(NOT EMSCRIPTEN)  # it is not ours to debug, and the tests draw many thousand frames
  target_compile_options(qingliu_imgui PRIVATE -O2)
else()  # what fills shapes
  set_source_files_properties(${DEPS_IMGUI_DIR}/imgui_draw.cpp PROPERTIES COMPILE_OPTIONS -O2)
endif()
