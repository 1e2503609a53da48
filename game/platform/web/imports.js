// What the page does for the game (imports.h), passed on to the host object that the page gives when
// it loads the module. Holds no logic: that is in web/page.
'use strict';

mergeInto(LibraryManager.library, {
  page_glyph_advance: function (codepoint, bold) {
    return Module['host']['glyphs']['advance'](codepoint, bold);
  },
  page_glyph_paint: function (cells, count, coverage) {
    Module['host']['glyphs']['paint'](HEAP32, HEAPF32, HEAPU8, cells, count, coverage);
  },
  page_picture_request: function (name, width, height) {
    Module['host']['picture'](UTF8ToString(name), width, height);
  },
  page_mirror: function (json) {
    Module['host']['mirror'](UTF8ToString(json));
  },
  page_setting_keep: function (key, value) {
    Module['host']['keep'](UTF8ToString(key), UTF8ToString(value));
  },
  page_pack_request: function (edition) {
    Module['host']['pack'](UTF8ToString(edition));
  },
  page_ticket_request: function (game, level, pack) {
    Module['host']['ticket'](UTF8ToString(game), UTF8ToString(level), UTF8ToString(pack));
  },
  page_run_submit: function (json) {
    Module['host']['submit'](UTF8ToString(json));
  },
  page_board_request: function (game, level, pack) {
    Module['host']['board'](UTF8ToString(game), UTF8ToString(level), UTF8ToString(pack));
  },
  page_language: function (locale, title) {
    Module['host']['language'](UTF8ToString(locale), UTF8ToString(title));
  },
  page_sound: function (cue, step) {
    Module['host']['sound'](UTF8ToString(cue), step);
  },
  page_answerable: function () {
    Module['host']['answerable']();
  },
  page_screen: function (name) {
    Module['host']['screen'](UTF8ToString(name));
  },
  page_fill: function (to, value, size) {
    HEAPU8.fill(value, to, to + size);
  },
  page_random: function () {
    return Module['host']['random']();
  },

  // The stage (web/page/modules/stage.mjs) owns the canvas and the page the window: SDL must not
  // resize the one (each time the drawing buffer is made anew) or take the other.
  emscripten_set_canvas_element_size: function () { return 0; },
  emscripten_set_element_css_size: function () { return 0; },
  emscripten_set_window_title: function () {},
  emscripten_request_fullscreen_strategy: function () { return 0; },
  emscripten_exit_fullscreen: function () { return 0; },
  emscripten_request_pointerlock: function () { return 0; },
  emscripten_exit_pointerlock: function () { return 0; },

  // The browser's side of Emscripten for programs that run a main loop, go full screen and decode files. This one asks
  // for none of it, but its EGL names it.
  $Browser: { moduleContextCreatedCallbacks: [] },
  $Browser__deps: [],
  $Browser__postset: '',
  eglSwapInterval: function () { return 1; },
  eglSwapInterval__deps: [],
  emscripten_sleep: function () {},
  emscripten_sleep__deps: [],
  environ_sizes_get: function (count, size) {
    HEAPU32[count >> 2] = HEAPU32[size >> 2] = 0;
    return 0;
  },
  environ_sizes_get__deps: [],
  environ_get: function () { return 0; },
  environ_get__deps: [],
});
