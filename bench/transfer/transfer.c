/* How fast a large body can get from one process to another: over a socket, or through shared memory in three forms.
   docs/decisions/direct-comes-first.md says what follows from it.

     gcc -std=c17 -D_GNU_SOURCE -O2 -Wall -Wextra -Werror -o /tmp/transfer bench/transfer/transfer.c && /tmp/transfer

   Usage: transfer [BYTES [ROUNDS]]. Each round the receiver has fresh memory for the body, as a page and the JVM have. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PIECE = 64 << 10, HALF_RING = 1 << 20, FILLING = 7 };

#define CHECK(condition)                  \
  do {                                    \
    if (!(condition)) {                   \
      perror(#condition);                 \
      exit(1);                            \
    }                                     \
  } while (0)

static size_t length = 50000000;
static int rounds = 12;
static int shared; /* A memfd as long as the body, and a ring of two halves. */
static int ring;

static char *fresh_memory(void) {
  char *memory = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CHECK(memory != MAP_FAILED);
  return memory;
}

static size_t least(size_t left, size_t right) { return left < right ? left : right; }

static void tell(int socket) { CHECK(write(socket, "", 1) == 1); }

static void wait_for(int socket) {
  char byte;
  CHECK(read(socket, &byte, 1) == 1);
}

static void put_all(int file, const char *body) {
  for (size_t at = 0; at < length;) {
    ssize_t now = pwrite(file, body + at, length - at, (off_t)at);
    CHECK(now > 0);
    at += (size_t)now;
  }
}

static void get_all(int file, char *body) {
  for (size_t at = 0; at < length;) {
    ssize_t now = pread(file, body + at, length - at, (off_t)at);
    CHECK(now > 0);
    at += (size_t)now;
  }
}

static void send_over_socket(int socket, const char *body) {
  for (size_t at = 0; at < length;) {
    ssize_t now = write(socket, body + at, least(PIECE, length - at));
    CHECK(now > 0);
    at += (size_t)now;
  }
}

static void receive_over_socket(int socket, char *body) {
  for (size_t at = 0; at < length;) {
    ssize_t now = read(socket, body + at, length - at);
    CHECK(now > 0);
    at += (size_t)now;
  }
}

typedef union {
  struct cmsghdr head;
  char bytes[CMSG_SPACE(sizeof(int))];
} Passed;

static void send_a_memfd(int socket, const char *body) {
  int file = memfd_create("body", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  CHECK(file >= 0);
  put_all(file, body);
  CHECK(fcntl(file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0);
  Passed passed = {.head = {.cmsg_len = CMSG_LEN(sizeof file), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS}};
  memcpy(CMSG_DATA(&passed.head), &file, sizeof file);
  struct iovec byte = {.iov_base = (char[]){0}, .iov_len = 1};
  struct msghdr message = {.msg_iov = &byte, .msg_iovlen = 1, .msg_control = &passed, .msg_controllen = sizeof passed};
  CHECK(sendmsg(socket, &message, 0) == 1);
  close(file);
}

static void receive_a_memfd(int socket, char *body) {
  Passed passed;
  struct iovec byte = {.iov_base = (char[]){0}, .iov_len = 1};
  struct msghdr message = {.msg_iov = &byte, .msg_iovlen = 1, .msg_control = &passed, .msg_controllen = sizeof passed};
  CHECK(recvmsg(socket, &message, MSG_CMSG_CLOEXEC) == 1 && passed.head.cmsg_type == SCM_RIGHTS);
  int file;
  memcpy(&file, CMSG_DATA(&passed.head), sizeof file);
  CHECK(fcntl(file, F_GET_SEALS) & F_SEAL_WRITE);
  get_all(file, body);
  close(file);
}

static void send_through_one_memfd(int socket, const char *body) {
  put_all(shared, body);
  tell(socket);
}

static void receive_through_one_memfd(int socket, char *body) {
  wait_for(socket);
  get_all(shared, body);
}

static void send_through_a_ring(int socket, const char *body) {
  int sent = 0, confirmed = 0;
  for (size_t at = 0; at < length; at += HALF_RING, sent++) {
    for (; sent - confirmed == 2; confirmed++) wait_for(socket);
    size_t now = least(HALF_RING, length - at);
    CHECK(pwrite(ring, body + at, now, sent % 2 * HALF_RING) == (ssize_t)now);
    tell(socket);
  }
  for (; confirmed < sent; confirmed++) wait_for(socket);
}

static void receive_through_a_ring(int socket, char *body) {
  int received = 0;
  for (size_t at = 0; at < length; at += HALF_RING, received++) {
    wait_for(socket);
    size_t now = least(HALF_RING, length - at);
    CHECK(pread(ring, body + at, now, received % 2 * HALF_RING) == (ssize_t)now);
    tell(socket);
  }
}

typedef struct {
  const char *name;
  void (*send)(int socket, const char *body);
  void (*receive)(int socket, char *body);
} Way;

static double milliseconds(void) {
  struct timespec now;
  CHECK(clock_gettime(CLOCK_MONOTONIC, &now) == 0);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void receive_rounds(const Way *way, int socket) {
  for (int round = 0; round < rounds; round++) {
    char *body = fresh_memory();
    tell(socket);
    way->receive(socket, body);
    CHECK(body[0] == FILLING && body[length - 1] == FILLING);
    tell(socket);
    munmap(body, length);
  }
}

static void measure(const Way *way, const char *body) {
  int ends[2];
  CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
  pid_t receiver = fork();
  CHECK(receiver >= 0);
  if (receiver == 0) {
    receive_rounds(way, ends[1]);
    exit(0);
  }
  double best = 1e9;
  for (int round = 0; round < rounds; round++) {
    wait_for(ends[0]);
    double begun = milliseconds();
    way->send(ends[0], body);
    wait_for(ends[0]);
    double took = milliseconds() - begun;
    if (took < best) best = took;
  }
  printf("%-38s %5.0f MB/s\n", way->name, (double)length / best / 1e3);
  fflush(stdout);
  close(ends[0]);
  close(ends[1]);
  CHECK(waitpid(receiver, NULL, 0) == receiver);
}

int main(int count, char **arguments) {
  if (count > 1) length = strtoul(arguments[1], NULL, 10);
  if (count > 2) rounds = atoi(arguments[2]);
  CHECK(length > 0 && rounds > 0);
  shared = memfd_create("shared", MFD_CLOEXEC);
  ring = memfd_create("ring", MFD_CLOEXEC);
  CHECK(shared >= 0 && ring >= 0);
  char *body = fresh_memory();
  memset(body, FILLING, length);
  const Way ways[] = {
      {"a socket", send_over_socket, receive_over_socket},
      {"a sealed memfd for each body", send_a_memfd, receive_a_memfd},
      {"one memfd for all bodies", send_through_one_memfd, receive_through_one_memfd},
      {"a ring of 2 MiB in a memfd", send_through_a_ring, receive_through_a_ring},
  };
  for (size_t at = 0; at < sizeof ways / sizeof *ways; at++) measure(&ways[at], body);
}
