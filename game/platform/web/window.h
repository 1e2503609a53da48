// The SDL window on the page's canvas: it gives a WebGL 1 context and nothing else. Pointer, keys
// and focus belong to the page.
#pragma once

struct SDL_Window;

namespace qingliu::platform {

class WebWindow {
 public:
  WebWindow();
  ~WebWindow();
  WebWindow(const WebWindow&) = delete;
  WebWindow& operator=(const WebWindow&) = delete;

  /// False when the browser has no WebGL.
  [[nodiscard]] bool ok() const { return context_ != nullptr; }

 private:
  SDL_Window* window_ = nullptr;
  void* context_ = nullptr;
};

}  // namespace qingliu::platform
