// What the page does for the game: the functions of imports.js, as C sees them. Texts are UTF-8,
// ending in 0, and only borrowed for the call.
#pragma once

#include <cstdint>

extern "C" {
/// Width of a character in em.
float page_glyph_advance(std::uint32_t codepoint, int bold);
/// Paints `count` cells (layout of platform::GlyphCell) into `coverage`.
void page_glyph_paint(const void* cells, int count, std::uint8_t* coverage);
/// An icon by its name, or a piece of scenery as light/piece.
void page_picture_request(const char* name, int width, int height);
/// The nodes of the mirror as JSON.
void page_mirror(const char* json);
void page_setting_keep(const char* key, const char* value);
/// An edition of a pack, "waste.en".
void page_pack_request(const char* edition);
void page_ticket_request(const char* game, const char* level, const char* pack);
void page_run_submit(const char* replay_json);
void page_board_request(const char* game, const char* level, const char* pack);
void page_language(const char* locale, const char* title);
void page_answerable(void);
void page_sound(const char* cue, int step);
/// The name of the screen shown, when it changed.
void page_screen(const char* name);
std::uint32_t page_random(void);
}
