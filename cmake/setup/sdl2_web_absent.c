/* The handful of SDL entry points that Dear ImGui's backend links against although the lean web
 * build leaves their subsystems (game controllers, SDL's own renderer) out: each answers "there is
 * none". It must not grow into a replacement for anything SDL really does. */
#include "SDL.h"

SDL_bool SDL_IsGameController(int joystick_index) {
    (void)joystick_index;
    return SDL_FALSE;
}

SDL_GameController *SDL_GameControllerOpen(int joystick_index) {
    (void)joystick_index;
    return NULL;
}

void SDL_GameControllerClose(SDL_GameController *controller) {
    (void)controller;
}

Uint8 SDL_GameControllerGetButton(SDL_GameController *controller, SDL_GameControllerButton button) {
    (void)controller;
    (void)button;
    return 0;
}

Sint16 SDL_GameControllerGetAxis(SDL_GameController *controller, SDL_GameControllerAxis axis) {
    (void)controller;
    (void)axis;
    return 0;
}

int SDL_NumJoysticks(void) {
    return 0;
}

int SDL_GetRendererOutputSize(SDL_Renderer *renderer, int *width, int *height) {
    (void)renderer;
    (void)width;
    (void)height;
    return -1;
}

/* OpenGL ES 2 is linked statically, so nobody needs functions by name. Answering here keeps the
 * by-name table of every WebGL function (some 30 KB of script) out of the page. */
void (*eglGetProcAddress(const char *name))(void);
void (*eglGetProcAddress(const char *name))(void) {
    (void)name;
    return NULL;
}
