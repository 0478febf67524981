#include "resource.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "frames.h"

enum {
  VERSION = 1,
  TOKEN_BYTES = 32,
  MAX_ADDRESS_BYTES = 64 * 1024,
  MAX_REASON_BYTES = 1024,
  AHEAD_BYTES = 256 * 1024,
};

enum { KIND_HELLO = 1, KIND_READ = 2, KIND_OPENED = 16, KIND_DATA = 17, KIND_REFUSED = 18 };

struct Resource {
  char *path;
  char *token;
  char *address;
  int socket;
  int interruption;
  uint64_t length;
  uint32_t status;
  char reason[MAX_REASON_BYTES + 1];
  uint64_t ahead_at;
  size_t ahead_count;
  uint8_t ahead[AHEAD_BYTES];
};

Resource *resource_new(const char *socket_path, const char *token, const char *address) {
  Resource *resource = calloc(1, sizeof *resource);
  if (!resource) return NULL;
  resource->socket = -1;
  resource->length = UINT64_MAX;
  resource->interruption = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  resource->path = strdup(socket_path);
  resource->token = strdup(token);
  resource->address = strdup(address);
  if (resource->interruption < 0 || !resource->path || !resource->token || !resource->address) {
    resource_free(resource);
    return NULL;
  }
  return resource;
}

static void disconnect(Resource *resource) {
  if (resource->socket >= 0) close(resource->socket);
  resource->socket = -1;
}

void resource_free(Resource *resource) {
  if (!resource) return;
  disconnect(resource);
  if (resource->interruption >= 0) close(resource->interruption);
  free(resource->path);
  free(resource->token);
  free(resource->address);
  free(resource);
}

uint64_t resource_length(const Resource *resource) { return resource->length; }
const char *resource_reason(const Resource *resource) { return resource->reason; }
uint32_t resource_status(const Resource *resource) { return resource->status; }

void resource_interrupt(Resource *resource, bool interrupted) {
  uint64_t count = 1;
  ssize_t moved = interrupted ? write(resource->interruption, &count, sizeof count)
                              : read(resource->interruption, &count, sizeof count);
  (void)moved; /* It is full or empty already: as it should be. */
}

static ResourceOutcome lost(Resource *resource, const char *what) {
  snprintf(resource->reason, sizeof resource->reason, "%s", what);
  return RESOURCE_LOST;
}

static ResourceOutcome await(Resource *resource, short events) {
  for (;;) {
    struct pollfd polled[2] = {{.fd = resource->interruption, .events = POLLIN},
                               {.fd = resource->socket, .events = events}};
    if (poll(polled, 2, -1) < 0) {
      if (errno == EINTR) continue;
      return lost(resource, strerror(errno));
    }
    if (polled[0].revents) return RESOURCE_INTERRUPTED;
    if (polled[1].revents) return RESOURCE_OK;
  }
}

/* Also looks for an interruption before it moves anything, so that no flood of data keeps one off. */
static ResourceOutcome move(Resource *resource, bool in, uint8_t *bytes, size_t count) {
  size_t done = 0;
  while (done < count) {
    ResourceOutcome ready = await(resource, in ? POLLIN : POLLOUT);
    if (ready != RESOURCE_OK) return ready;
    ssize_t moved = in ? recv(resource->socket, bytes + done, count - done, 0)
                       : send(resource->socket, bytes + done, count - done, MSG_NOSIGNAL);
    if (moved == 0 && in) return lost(resource, "the application has closed the connection");
    if (moved < 0 && errno != EAGAIN && errno != EINTR) return lost(resource, strerror(errno));
    if (moved > 0) done += (size_t)moved;
  }
  return RESOURCE_OK;
}

static ResourceOutcome refused(Resource *resource, uint32_t count) {
  uint8_t content[4 + MAX_REASON_BYTES];
  if (count < 4 || count > sizeof content) return lost(resource, "the application sent a refusal that is none");
  ResourceOutcome outcome = move(resource, true, content, count);
  if (outcome != RESOURCE_OK) return outcome;
  resource->status = frame_get32(content);
  memcpy(resource->reason, content + 4, count - 4);
  resource->reason[count - 4] = '\0';
  return RESOURCE_REFUSED;
}

/* Reads the head of the answer, which has to be of a kind and of a length within limits. */
static ResourceOutcome answer(Resource *resource, uint8_t kind, uint32_t least, uint32_t most, uint32_t *count) {
  uint8_t head[FRAME_HEAD_BYTES];
  uint8_t found;
  ResourceOutcome outcome = move(resource, true, head, sizeof head);
  if (outcome != RESOURCE_OK) return outcome;
  if (!frame_head(head, &found, count)) return lost(resource, "the application sent what is no frame");
  if (found == KIND_REFUSED) return refused(resource, *count);
  if (found != kind || *count < least || *count > most) {
    return lost(resource, "the application sent a frame out of place");
  }
  return RESOURCE_OK;
}

static ResourceOutcome connect_socket(Resource *resource) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(resource->path) >= sizeof address.sun_path) return lost(resource, "the path of the socket is too long");
  memcpy(address.sun_path, resource->path, strlen(resource->path));
  resource->socket = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (resource->socket < 0) return lost(resource, strerror(errno));
  while (connect(resource->socket, (const struct sockaddr *)&address, sizeof address) < 0) {
    if (errno != EINTR) return lost(resource, strerror(errno));
  }
  return RESOURCE_OK;
}

static ResourceOutcome greet(Resource *resource) {
  size_t length = strlen(resource->address);
  if (strlen(resource->token) != TOKEN_BYTES || length == 0 || length > MAX_ADDRESS_BYTES) {
    return lost(resource, "the address is too long");
  }
  uint8_t begin[FRAME_HEAD_BYTES + 4 + TOKEN_BYTES];
  frame_begin(begin, KIND_HELLO, (uint32_t)(4 + TOKEN_BYTES + length));
  frame_put32(begin + FRAME_HEAD_BYTES, VERSION);
  memcpy(begin + FRAME_HEAD_BYTES + 4, resource->token, TOKEN_BYTES);
  ResourceOutcome outcome = move(resource, false, begin, sizeof begin);
  return outcome == RESOURCE_OK ? move(resource, false, (uint8_t *)resource->address, length) : outcome;
}

static ResourceOutcome opened(Resource *resource) {
  uint32_t count;
  uint8_t length[8];
  ResourceOutcome outcome = answer(resource, KIND_OPENED, sizeof length, sizeof length, &count);
  if (outcome == RESOURCE_OK) outcome = move(resource, true, length, sizeof length);
  if (outcome == RESOURCE_OK) resource->length = frame_get64(length);
  return outcome;
}

/* What ends anywhere but between two answers leaves a connection that cannot be used any more. */
static ResourceOutcome keep_or_drop(Resource *resource, ResourceOutcome outcome) {
  if (outcome != RESOURCE_OK && outcome != RESOURCE_END) disconnect(resource);
  return outcome;
}

ResourceOutcome resource_open(Resource *resource) {
  if (resource->socket >= 0) return RESOURCE_OK;
  ResourceOutcome outcome = connect_socket(resource);
  if (outcome == RESOURCE_OK) outcome = greet(resource);
  if (outcome == RESOURCE_OK) outcome = opened(resource);
  return keep_or_drop(resource, outcome);
}

static ResourceOutcome fetch(Resource *resource, uint64_t offset) {
  uint8_t request[FRAME_HEAD_BYTES + 12];
  uint32_t count;
  frame_begin(request, KIND_READ, 12);
  frame_put64(request + FRAME_HEAD_BYTES, offset);
  frame_put32(request + FRAME_HEAD_BYTES + 8, AHEAD_BYTES);
  resource->ahead_count = 0;
  ResourceOutcome outcome = move(resource, false, request, sizeof request);
  if (outcome == RESOURCE_OK) outcome = answer(resource, KIND_DATA, 0, AHEAD_BYTES, &count);
  if (outcome == RESOURCE_OK) outcome = move(resource, true, resource->ahead, count);
  if (outcome != RESOURCE_OK) return outcome;
  resource->ahead_at = offset;
  resource->ahead_count = count;
  return count == 0 ? RESOURCE_END : RESOURCE_OK;
}

ResourceOutcome resource_read(Resource *resource, uint64_t offset, uint8_t *into, size_t count, size_t *got) {
  *got = 0;
  while (*got < count) {
    uint64_t at = offset + *got;
    if (at < resource->ahead_at || at - resource->ahead_at >= resource->ahead_count) {
      ResourceOutcome outcome = at > INT64_MAX ? RESOURCE_END : resource_open(resource);
      if (outcome == RESOURCE_OK) outcome = keep_or_drop(resource, fetch(resource, at));
      if (outcome == RESOURCE_END && *got > 0) return RESOURCE_OK;
      if (outcome != RESOURCE_OK) return outcome;
    }
    size_t skipped = (size_t)(at - resource->ahead_at);
    size_t now = resource->ahead_count - skipped;
    if (now > count - *got) now = count - *got;
    memcpy(into + *got, resource->ahead + skipped, now);
    *got += now;
  }
  return RESOURCE_OK;
}
