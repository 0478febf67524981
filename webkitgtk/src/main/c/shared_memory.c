#include "shared_memory.h"

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_BYTES = 64 << 20 };

/* 0 unless it cannot be made shorter. */
static size_t sealed_length(int file) {
  struct stat about;
  int seals = fcntl(file, F_GET_SEALS);
  if (seals < 0 || !(seals & F_SEAL_SHRINK) || fstat(file, &about) != 0) return 0;
  return about.st_size > 0 && about.st_size <= MOST_BYTES ? (size_t)about.st_size : 0;
}

bool shared_memory_map(SharedMemory *memory, int file) {
  size_t length = sealed_length(file);
  void *bytes = length ? mmap(NULL, length, PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
  close(file);
  if (bytes == MAP_FAILED) return false;
  *memory = (SharedMemory){.bytes = bytes, .length = length};
  return true;
}

void shared_memory_unmap(SharedMemory *memory) {
  if (memory->bytes) munmap((void *)memory->bytes, memory->length);
  *memory = (SharedMemory){0};
}

bool shared_memory_get(const SharedMemory *memory, size_t at, uint8_t *bytes, size_t length) {
  if (!memory->bytes || at > memory->length || length > memory->length - at) return false;
  memcpy(bytes, memory->bytes + at, length);
  return true;
}
