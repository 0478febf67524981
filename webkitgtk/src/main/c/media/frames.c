#include "frames.h"

uint32_t frame_get32(const uint8_t bytes[4]) {
  return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

uint64_t frame_get64(const uint8_t bytes[8]) {
  return (uint64_t)frame_get32(bytes) | (uint64_t)frame_get32(bytes + 4) << 32;
}

void frame_put32(uint8_t bytes[4], uint32_t value) {
  for (int at = 0; at < 4; at++) bytes[at] = (uint8_t)(value >> 8 * at);
}

void frame_put64(uint8_t bytes[8], uint64_t value) {
  frame_put32(bytes, (uint32_t)value);
  frame_put32(bytes + 4, (uint32_t)(value >> 32));
}

bool frame_head(const uint8_t head[FRAME_HEAD_BYTES], uint8_t *kind, uint32_t *content) {
  uint32_t length = frame_get32(head);
  if (length == 0 || length > FRAME_MAX_BYTES) return false;
  *kind = head[FRAME_LENGTH_BYTES];
  *content = length - 1;
  return true;
}

void frame_begin(uint8_t head[FRAME_HEAD_BYTES], uint8_t kind, uint32_t content) {
  frame_put32(head, content + 1);
  head[FRAME_LENGTH_BYTES] = kind;
}
