#ifndef ELNATH_GOLDEN_H
#define ELNATH_GOLDEN_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  char *name;
  uint8_t *bytes;
  size_t length;
} Golden;

/* All frames of a directory below the one that the environment variable GOLDEN names, in no order; the caller frees. */
Golden *golden_all(const char *directory, size_t *count);
void golden_free(Golden *all, size_t count);

/* The one of a name. */
const Golden *golden_named(const Golden *all, size_t count, const char *name);

#endif
