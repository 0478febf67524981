#include "wrapped_socket.h"

#include <errno.h>
#include <sys/socket.h>
#include <sys/types.h>

#include "check.h"

static int next = -1;
static int connect_error;

int __wrap_socket(int domain, int type, int protocol);
int __wrap_connect(int socket, const struct sockaddr *address, socklen_t length);

int wrapped_socket_pair(void) {
  int pair[2];
  CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair) == 0);
  next = pair[0];
  return pair[1];
}

void wrapped_connect_fails(int error) { connect_error = error; }

int __wrap_socket(int domain, int type, int protocol) {
  CHECK(domain == AF_UNIX && type == (SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK) && protocol == 0);
  int given = next;
  next = -1;
  if (given < 0) errno = EMFILE;
  return given;
}

int __wrap_connect(int socket, const struct sockaddr *address, socklen_t length) {
  (void)socket;
  (void)address;
  (void)length;
  errno = connect_error;
  return connect_error ? -1 : 0;
}
