// Put in front of Dear ImGui's OpenGL backend: it asks for the whole GL state before each frame to
// put it back afterwards. Nobody else draws here, and each question waits for the GPU process — most
// of the time of a first frame. So it is answered here, with the state of a fresh context.
#pragma once

#include <GLES2/gl2.h>
#include <GLES2/gl2ext.h>

inline void qingliu_known_state(GLenum name, GLint* values) {
  switch (name) {
    case GL_ACTIVE_TEXTURE:
      *values = GL_TEXTURE0;
      break;
    case GL_BLEND_EQUATION_RGB:
    case GL_BLEND_EQUATION_ALPHA:
      *values = GL_FUNC_ADD;
      break;
    case GL_VIEWPORT:
    case GL_SCISSOR_BOX:
      for (int i = 0; i < 4; ++i) values[i] = 0;
      break;
    default:
      *values = 0;
      break;
  }
}

inline GLboolean qingliu_known_off(GLenum /*name*/) { return GL_FALSE; }

#define glGetIntegerv qingliu_known_state
#define glIsEnabled qingliu_known_off

// It also makes a vertex array each frame and throws it away. Without one the attributes belong to the context, which
// nobody else uses; they are set each frame.
#define glGenVertexArraysOES(count, names) (*(names) = 0)
#define glBindVertexArrayOES(name) ((void)(name))
#define glDeleteVertexArraysOES(count, names) ((void)(names))
