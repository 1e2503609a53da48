# Address and undefined-behaviour sanitizers, for everything of ours in the dev preset.
option(QINGLIU_SANITIZE "Build with ASan and UBSan" OFF)
if(QINGLIU_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
# Coverage for libFuzzer in everything of ours; the programs of tests/fuzz link its main.
option(QINGLIU_FUZZ "Build the programs of tests/fuzz (clang only)" OFF)
if(QINGLIU_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
