// memset, as the page's program uses it: Emscripten's own, made small, goes byte by byte, and an empty texture has
// millions.
#include <cstddef>
#include <cstdint>

extern "C" {
// The browser's fill (imports.js), which knows the widest way.
void page_fill(void* to, int value, std::size_t size);

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): the C library's own are reserved.
void* memset(void* to, int value, std::size_t size) {
  constexpr std::size_t kWorthACall = 256;
  if (size >= kWorthACall) {
    page_fill(to, value, size);
    return to;
  }
  auto* bytes = static_cast<volatile std::uint8_t*>(to);  // else the compiler makes a memset of it
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(value);
  return to;
}
}
