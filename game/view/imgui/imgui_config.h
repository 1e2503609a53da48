// How Dear ImGui is built here: every code point, nothing obsolete, no demo, no files and no shell.
// Its own fonts stay out of the page, where the browser draws the glyphs.
#pragma once

#define IMGUI_USE_WCHAR32
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_TTY_FUNCTIONS
#define IMGUI_DISABLE_SSE

#ifdef __EMSCRIPTEN__
#define IMGUI_DISABLE_FILE_FUNCTIONS
// Keeps stb_truetype out of the wasm: the platform's own font loader answers in FreeType's place.
#define IMGUI_ENABLE_FREETYPE
#endif
