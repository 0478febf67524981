/* What reads bytes of the other side, given any bytes: for libFuzzer, and for the driver in mutate.c. The first byte says
   how long each read is. What comes for pages is read by their runtime script, not in C. */
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../../main/c/media/resource.h"
#include "check.h"
#include "wrapped_socket.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_resource(const uint8_t *data, size_t size, size_t count) {
  Resource *resource = resource_new("/nowhere", "00112233445566778899aabbccddeeff", "asset://localhost/a");
  CHECK(resource);
  int host = wrapped_socket_pair();
  size_t sent = 0;
  while (sent < size) {
    ssize_t now = write(host, data + sent, size - sent);
    if (now <= 0) break; /* More than a socket holds: the rest is cut off. */
    sent += (size_t)now;
  }
  CHECK(shutdown(host, SHUT_WR) == 0);
  uint8_t *into = malloc(count);
  CHECK(into);
  uint64_t offset = 0;
  size_t got = 1;
  ResourceOutcome outcome = RESOURCE_OK;
  while (outcome == RESOURCE_OK) {
    outcome = resource_read(resource, offset, into, count, &got);
    CHECK(got <= count && (outcome != RESOURCE_OK || got > 0));
    offset += got;
  }
  CHECK(outcome != RESOURCE_INTERRUPTED && offset <= size);
  CHECK(strlen(resource_reason(resource)) <= 1024);
  free(into);
  resource_free(resource);
  close(host);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  read_resource(data + 1, size - 1, 1 + (size_t)data[0] * 16);
  return 0;
}
