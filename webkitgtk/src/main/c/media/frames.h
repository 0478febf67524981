#ifndef ELNATH_FRAMES_H
#define ELNATH_FRAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The form of frames (wire/media.md): a length of what follows, a kind, the content; numbers are little-endian. */
enum {
  FRAME_LENGTH_BYTES = 4,
  FRAME_HEAD_BYTES = 5,
  FRAME_MAX_BYTES = 1 << 30,
};

/* Reads a frame's head; false if it claims a length that none has. `content` is the length of what follows. */
bool frame_head(const uint8_t head[FRAME_HEAD_BYTES], uint8_t *kind, uint32_t *content);

/* Writes a frame's head. */
void frame_begin(uint8_t head[FRAME_HEAD_BYTES], uint8_t kind, uint32_t content);

uint32_t frame_get32(const uint8_t bytes[4]);
uint64_t frame_get64(const uint8_t bytes[8]);
void frame_put32(uint8_t bytes[4], uint32_t value);
void frame_put64(uint8_t bytes[8], uint64_t value);

#endif
