#include "../../main/c/shared_memory.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "check.h"

enum { LENGTH = 3 * 4096, SEALS = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL };

static int file_of(off_t length, int seals) {
  int file = memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  CHECK(file >= 0 && ftruncate(file, length) == 0);
  CHECK(seals == 0 || fcntl(file, F_ADD_SEALS, seals) == 0);
  return file;
}

static bool is_closed(int file) { return fcntl(file, F_GETFD) == -1 && errno == EBADF; }

static void what_the_host_writes_is_read(void) {
  int file = file_of(LENGTH, SEALS);
  int other = dup(file);
  SharedMemory memory = {0};
  CHECK(shared_memory_map(&memory, file) && memory.length == LENGTH && is_closed(file));
  CHECK(pwrite(other, "HALLO", 5, LENGTH - 5) == 5);
  uint8_t copied[5];
  CHECK(shared_memory_get(&memory, LENGTH - 5, copied, 5) && memcmp(copied, "HALLO", 5) == 0);
  shared_memory_unmap(&memory);
  close(other);
}

static void memory_that_the_host_alone_may_write_is_mapped(void) {
  SharedMemory memory = {0};
  CHECK(shared_memory_map(&memory, file_of(LENGTH, SEALS | F_SEAL_FUTURE_WRITE)));
  shared_memory_unmap(&memory);
}

static void nothing_is_copied_past_the_end(void) {
  SharedMemory memory = {0};
  CHECK(shared_memory_map(&memory, file_of(LENGTH, SEALS)));
  uint8_t bytes[16] = {1, 2, 3};
  CHECK(shared_memory_get(&memory, LENGTH, bytes, 0));
  const size_t far[] = {LENGTH - 15, LENGTH, LENGTH + 1, SIZE_MAX - 8, SIZE_MAX};
  for (int at = 0; at < COUNT(far); at++) {
    CHECK(!shared_memory_get(&memory, far[at], bytes, sizeof bytes));
  }
  CHECK(!shared_memory_get(&memory, 0, bytes, LENGTH + 1) && !shared_memory_get(&memory, 1, bytes, SIZE_MAX));
  CHECK(bytes[0] == 1 && bytes[1] == 2 && bytes[2] == 3);
  shared_memory_unmap(&memory);
}

static void a_file_that_could_become_shorter_is_not_mapped(void) {
  const int too_few[] = {0, F_SEAL_GROW, F_SEAL_GROW | F_SEAL_SEAL};
  for (int at = 0; at < COUNT(too_few); at++) {
    SharedMemory memory = {0};
    int file = file_of(LENGTH, too_few[at]);
    CHECK(!shared_memory_map(&memory, file) && !memory.bytes && is_closed(file));
  }
}

static void what_is_no_memory_is_not_mapped(void) {
  SharedMemory memory = {0};
  int pipes[2];
  CHECK(pipe(pipes) == 0);
  CHECK(!shared_memory_map(&memory, pipes[0]) && is_closed(pipes[0]));
  close(pipes[1]);
  CHECK(!shared_memory_map(&memory, open("/dev/zero", O_RDWR | O_CLOEXEC)));
  CHECK(!shared_memory_map(&memory, file_of(0, SEALS)) && !shared_memory_map(&memory, file_of(1L << 40, SEALS)));
  CHECK(!memory.bytes);
}

static void without_memory_nothing_is_copied(void) {
  SharedMemory memory = {0};
  uint8_t byte = 7;
  CHECK(!shared_memory_get(&memory, 0, &byte, 1) && byte == 7);
  CHECK(shared_memory_map(&memory, file_of(LENGTH, SEALS)));
  shared_memory_unmap(&memory);
  shared_memory_unmap(&memory);
  CHECK(!shared_memory_get(&memory, 0, &byte, 1) && byte == 7);
}

/* Any place and length, and those near the ends, under AddressSanitizer. */
static void copies_of_any_place_and_length_stay_within(void) {
  SharedMemory memory = {0};
  int file = file_of(LENGTH, SEALS);
  CHECK(shared_memory_map(&memory, file));
  uint64_t state = 1;
  for (int round = 0; round < 200000; round++) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    size_t length = (state >> 33) % 64;
    size_t at = (state >> 40) % 2 ? (state >> 20) % (LENGTH + 64) : (size_t)(state ^ state << 7) >> (state >> 58);
    uint8_t *bytes = calloc(1, length + 1);
    CHECK(bytes);
    bool within = at <= LENGTH && length <= LENGTH - at;
    CHECK(shared_memory_get(&memory, at, bytes, length) == within && bytes[length] == 0);
    free(bytes);
  }
  shared_memory_unmap(&memory);
}

int main(void) {
  const Test tests[] = {
      TEST(what_the_host_writes_is_read),
      TEST(memory_that_the_host_alone_may_write_is_mapped),
      TEST(nothing_is_copied_past_the_end),
      TEST(a_file_that_could_become_shorter_is_not_mapped),
      TEST(what_is_no_memory_is_not_mapped),
      TEST(without_memory_nothing_is_copied),
      TEST(copies_of_any_place_and_length_stay_within),
  };
  return run_tests("shared_memory", tests, COUNT(tests));
}
