// A new texture handed to OpenGL, as Dear ImGui's backend does it, but without the empty part: a
// texture that has room to spare is mostly that.
#pragma once

struct ImTextureData;

namespace qingliu::platform {

/// `texture` wants to be created (RGBA); afterwards it is. Only the first `rows` hold anything.
void create_texture(ImTextureData& texture, int rows);

}  // namespace qingliu::platform
