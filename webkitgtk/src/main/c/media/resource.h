#ifndef ELNATH_MEDIA_RESOURCE_H
#define ELNATH_MEDIA_RESOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Something that the application serves, read over a connection of its own (wire/media.md). One thread at a time, but for
   resource_interrupt. */
typedef struct Resource Resource;

typedef enum {
  RESOURCE_OK,
  RESOURCE_END,
  RESOURCE_INTERRUPTED,
  RESOURCE_REFUSED,
  RESOURCE_LOST,
} ResourceOutcome;

/* Connects to nothing yet. NULL if a system call fails. */
Resource *resource_new(const char *socket_path, const char *token, const char *address);
void resource_free(Resource *resource);

/* Connects, unless it is connected, and waits for the application's answer. */
ResourceOutcome resource_open(Resource *resource);

/* Reads up to `count` bytes, fewer only before the end or an interruption; waits for them. RESOURCE_END if there are none. */
ResourceOutcome resource_read(Resource *resource, uint64_t offset, uint8_t *into, size_t count, size_t *got);

/* The length that the application told, UINT64_MAX if it does not know; only after resource_open. */
uint64_t resource_length(const Resource *resource);

/* Why it was refused, or what failed, for people; and the HTTP status, or 0. */
const char *resource_reason(const Resource *resource);
uint32_t resource_status(const Resource *resource);

/* Lets whoever waits return RESOURCE_INTERRUPTED, now and until it is called with false. Any thread. */
void resource_interrupt(Resource *resource, bool interrupted);

#endif
