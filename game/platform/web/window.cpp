// SDL listens to nothing here: absent.cpp stands in the place of its listeners.
#include "game/platform/web/window.h"

#include <SDL.h>

namespace qingliu::platform {

WebWindow::WebWindow() {
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
  if (SDL_Init(SDL_INIT_VIDEO) != 0) return;
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 2);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
  SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
  SDL_GL_SetAttribute(SDL_GL_ALPHA_SIZE, 0);
  window_ = SDL_CreateWindow("", 0, 0, 16, 16, SDL_WINDOW_OPENGL);
  if (window_ == nullptr) return;
  context_ = SDL_GL_CreateContext(window_);
}

WebWindow::~WebWindow() {
  if (context_ != nullptr) SDL_GL_DeleteContext(context_);
  if (window_ != nullptr) SDL_DestroyWindow(window_);
}

}  // namespace qingliu::platform
