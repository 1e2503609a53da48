# The layers test: a folder of game/ includes only folders to its left, and the deterministic core uses nothing that differs
# between machines. Run from the checkout: cmake -P cmake/layers_test.cmake
set(layers base content rules session view app gallery platform)
set(core base content rules session)

# May stand in an #include of: tools → the core; web/server → the core and tools' files.
set(allowed_tools base content rules session tools)
set(allowed_server base content rules session tools)

set(forbidden
  "#include *<(random|chrono|thread|mutex|atomic|fstream|iostream|sstream|filesystem|regex|locale|ctime|cmath|unordered_map|unordered_set)>"
  "#include *[<\"](SDL|imgui|emscripten|GLES|GL/)"
  "(^|[^A-Za-z_])(float|double|throw|dynamic_cast|typeid)([^A-Za-z_]|$)"
  "std::(sort|shuffle|rand|random_shuffle|unordered_[a-z]+|[a-z_]+_distribution|mt19937|thread|mutex)([^A-Za-z_]|$)"
  "(std::|[=(,] *)(time|clock|getenv|fopen|srand)\\(")

set(breaches "")

function(read_code path out)
  file(STRINGS "${path}" lines)
  set(code "")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "//.*$" "" line "${line}")
    list(APPEND code "${line}")
  endforeach()
  set(${out} "${code}" PARENT_SCOPE)
endfunction()

# Adds to `breaches` every line of FILE that breaks the rules of FOLDER.
function(check_file file folder allowed)
  read_code("${file}" code)
  list(FIND core "${folder}" core_at)
  foreach(line IN LISTS code)
    if(line MATCHES "#include \"game/([a-z]+)/")
      list(FIND allowed "${CMAKE_MATCH_1}" at)
      if(at EQUAL -1)
        list(APPEND breaches "${file}: ${folder} must not include game/${CMAKE_MATCH_1}")
      endif()
    endif()
    if(core_at GREATER -1)
      foreach(pattern IN LISTS forbidden)
        if(line MATCHES "${pattern}")
          list(APPEND breaches "${file}: not in the core: ${line}")
        endif()
      endforeach()
    endif()
  endforeach()
  set(breaches "${breaches}" PARENT_SCOPE)
endfunction()

function(check_folder root folder allowed)
  file(GLOB_RECURSE files "${root}/*.h" "${root}/*.cpp")
  foreach(file IN LISTS files)
    check_file("${file}" "${folder}" "${allowed}")
  endforeach()
  list(LENGTH files count)
  set(breaches "${breaches}" PARENT_SCOPE)
  if(count EQUAL 0)
    message(FATAL_ERROR "layers: no source found in ${root}; was the folder renamed?")
  endif()
endfunction()

function(check_tree root)
  set(allowed "")
  foreach(layer IN LISTS layers)
    list(APPEND allowed ${layer})
    if(IS_DIRECTORY "${root}/game/${layer}")
      check_folder("${root}/game/${layer}" ${layer} "${allowed}")
    endif()
  endforeach()
  if(IS_DIRECTORY "${root}/game/tools")
    check_folder("${root}/game/tools" tools "${allowed_tools}")
  endif()
  if(IS_DIRECTORY "${root}/web/server")
    check_folder("${root}/web/server" server "${allowed_server}")
  endif()
  set(breaches "${breaches}" PARENT_SCOPE)
endfunction()

if(SELF_TEST)
  # A tree with three known breaches must give exactly three.
  string(RANDOM LENGTH 8 suffix)
  set(root "${CMAKE_CURRENT_BINARY_DIR}/build/layers-self-test-${suffix}")
  file(WRITE "${root}/game/base/a.h" "#include \"game/rules/b.h\"\nint x; // double is fine in a comment\n")
  file(WRITE "${root}/game/rules/b.cpp" "#include <random>\n#include \"game/base/a.h\"\ndouble y = 0;\n")
  check_tree("${root}")
  file(REMOVE_RECURSE "${root}")
  list(LENGTH breaches count)
  if(NOT count EQUAL 3)
    message(FATAL_ERROR "layers self-test: found ${count} breaches instead of 3: ${breaches}")
  endif()
  return()
endif()

check_tree("${CMAKE_CURRENT_LIST_DIR}/..")
if(breaches)
  list(JOIN breaches "\n" text)
  message(FATAL_ERROR "The layers are breached:\n${text}")
endif()
