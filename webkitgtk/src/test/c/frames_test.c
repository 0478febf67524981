#include "../../main/c/media/frames.h"

#include <string.h>

#include "check.h"
#include "golden.h"

static void each_golden_frame(const char *directory, void (*use)(const uint8_t *frame, size_t length)) {
  size_t count;
  Golden *all = golden_all(directory, &count);
  for (size_t at = 0; at < count; at++) use(all[at].bytes, all[at].length);
  golden_free(all, count);
}

static void begins_as_it_is_read(const uint8_t *frame, size_t length) {
  uint8_t kind, head[FRAME_HEAD_BYTES];
  uint32_t content;
  CHECK(frame_head(frame, &kind, &content) && content == length - FRAME_HEAD_BYTES && kind == frame[4]);
  frame_begin(head, kind, content);
  CHECK(memcmp(head, frame, sizeof head) == 0);
}

static void heads_are_written_as_they_are_read(void) {
  each_golden_frame(".", begins_as_it_is_read);
  each_golden_frame("media", begins_as_it_is_read);
}

static void a_length_that_none_has_is_refused(void) {
  const uint8_t lengths[][4] = {{0, 0, 0, 0}, {1, 0, 0, 0x40}, {0xff, 0xff, 0xff, 0xff}, {0, 0, 0, 0x80}};
  for (int at = 0; at < COUNT(lengths); at++) {
    uint8_t kind, head[FRAME_HEAD_BYTES] = {0};
    uint32_t content;
    memcpy(head, lengths[at], 4);
    CHECK(!frame_head(head, &kind, &content));
  }
}

static void the_longest_frame_is_one(void) {
  const uint8_t head[FRAME_HEAD_BYTES] = {0, 0, 0, 0x40, 1};
  uint8_t kind;
  uint32_t content;
  CHECK(frame_head(head, &kind, &content) && content == FRAME_MAX_BYTES - 1);
}

static void numbers_are_little_endian(void) {
  uint8_t bytes[8];
  frame_put64(bytes, 0x0123456789abcdef);
  CHECK(memcmp(bytes, "\xef\xcd\xab\x89\x67\x45\x23\x01", 8) == 0);
  CHECK(frame_get64(bytes) == 0x0123456789abcdef);
  frame_put32(bytes, 0xfedcba98);
  CHECK(memcmp(bytes, "\x98\xba\xdc\xfe", 4) == 0);
  CHECK(frame_get32(bytes) == 0xfedcba98);
}

int main(void) {
  const Test tests[] = {
      TEST(heads_are_written_as_they_are_read),
      TEST(a_length_that_none_has_is_refused),
      TEST(the_longest_frame_is_one),
      TEST(numbers_are_little_endian),
  };
  return run_tests("frames", tests, COUNT(tests));
}
