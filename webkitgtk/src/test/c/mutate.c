/* Gives the fuzz target the golden frames, changed in ways that are the same each time. */
#include <string.h>

#include "check.h"
#include "golden.h"

enum { EXECUTIONS = 100000, LONGEST = 8192, MOST_FRAMES = 6, MOST_CHANGES = 6 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint64_t state = 0x9e3779b97f4a7c15;

static uint64_t draw(uint64_t below) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state % below;
}

static size_t compose(uint8_t *into, const Golden *frames, size_t count) {
  size_t length = 0;
  for (uint64_t left = 1 + draw(MOST_FRAMES); left > 0; left--) {
    const Golden *frame = &frames[draw(count)];
    if (frame->length > LONGEST - length) break;
    memcpy(into + length, frame->bytes, frame->length);
    length += frame->length;
  }
  return length;
}

static size_t change(uint8_t *bytes, size_t length) {
  static const uint8_t edges[] = {0, 1, 0x40, 0x7f, 0x80, 0xff};
  size_t at = (size_t)draw(length);
  switch (draw(5)) {
    case 0:
      bytes[at] ^= (uint8_t)(1 << draw(8));
      return length;
    case 1:
      bytes[at] = edges[draw(sizeof edges)];
      return length;
    case 2:
      return at + 1;
    case 3:
      memmove(bytes + at, bytes + at + 1, length - at - 1);
      return length > 1 ? length - 1 : length;
    default:
      if (length == LONGEST) return length;
      memmove(bytes + at + 1, bytes + at, length - at);
      return length + 1;
  }
}

/* An exact copy on the heap, so that the sanitizer sees a read behind its end. */
static void execute(const uint8_t *bytes, size_t length) {
  uint8_t *copy = malloc(length);
  CHECK(copy);
  memcpy(copy, bytes, length);
  LLVMFuzzerTestOneInput(copy, length);
  free(copy);
}

static void changed_frames_of_media_do_no_harm(void) {
  size_t count;
  Golden *frames = golden_all("media", &count);
  static uint8_t bytes[LONGEST + 1];
  for (int execution = 0; execution < EXECUTIONS; execution++) {
    bytes[0] = (uint8_t)draw(256);
    size_t length = compose(bytes + 1, frames, count);
    for (uint64_t left = draw(MOST_CHANGES); left > 0; left--) length = change(bytes + 1, length);
    execute(bytes, length + 1);
  }
  golden_free(frames, count);
}

int main(void) {
  const Test tests[] = {TEST(changed_frames_of_media_do_no_harm)};
  return run_tests("mutate", tests, COUNT(tests));
}
