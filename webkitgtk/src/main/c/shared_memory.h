#ifndef ELNATH_SHARED_MEMORY_H
#define ELNATH_SHARED_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Memory of the host's that this process may read; none if it has no bytes. What is in it is only ever copied. */
typedef struct {
  const uint8_t *bytes;
  size_t length;
} SharedMemory;

/* Maps a file, which it closes; the file must be sealed so that its length stays. */
bool shared_memory_map(SharedMemory *memory, int file);
void shared_memory_unmap(SharedMemory *memory);

/* Copies out of it; false if that is not all within it. */
bool shared_memory_get(const SharedMemory *memory, size_t at, uint8_t *bytes, size_t length);

#endif
