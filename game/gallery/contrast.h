// Contrast: how well one colour is told from another, WCAG 2.2 "relative luminance" and "contrast ratio".
#pragma once

#include "imgui.h"

namespace qingliu::gallery {

/// 0 = black … 1 = white; alpha is not looked at.
[[nodiscard]] double luminance(ImU32 colour);
/// 1…21.
[[nodiscard]] double contrast(ImU32 a, ImU32 b);
/// What is seen where `over`, as faint as it is, lies on the opaque `under`.
[[nodiscard]] ImU32 blended(ImU32 over, ImU32 under);

}  // namespace qingliu::gallery
