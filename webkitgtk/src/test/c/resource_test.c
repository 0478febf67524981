#include "../../main/c/media/resource.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../../main/c/media/frames.h"
#include "check.h"
#include "golden.h"
#include "wrapped_socket.h"

#define TOKEN "00112233445566778899aabbccddeeff"
#define ADDRESS "asset://localhost/%2Fhome%2Fme%2Fa.mp4"

static Golden *golden;
static size_t golden_count;

static void host_writes(int host, const char *name) {
  const Golden *frame = golden_named(golden, golden_count, name);
  CHECK(write(host, frame->bytes, frame->length) == (ssize_t)frame->length);
}

static void host_reads(int host, const char *name) {
  const Golden *frame = golden_named(golden, golden_count, name);
  uint8_t found[512];
  CHECK(frame->length <= sizeof found);
  CHECK(recv(host, found, frame->length, MSG_WAITALL) == (ssize_t)frame->length);
  CHECK(memcmp(found, frame->bytes, frame->length) == 0);
}

static Resource *new_resource(void) {
  Resource *resource = resource_new("/nowhere", TOKEN, ADDRESS);
  CHECK(resource);
  return resource;
}

static void it_says_hello_and_learns_the_length(void) {
  Resource *resource = new_resource();
  int host = wrapped_socket_pair();
  host_writes(host, "opened");
  CHECK(resource_length(resource) == UINT64_MAX);
  CHECK(resource_open(resource) == RESOURCE_OK);
  CHECK(resource_open(resource) == RESOURCE_OK);
  CHECK(resource_length(resource) == 5000065536);
  host_reads(host, "hello");
  uint8_t more;
  CHECK(recv(host, &more, 1, 0) < 0 && errno == EAGAIN);
  resource_free(resource);
  close(host);
}

static void it_reads_ahead_and_to_the_end(void) {
  Resource *resource = new_resource();
  int host = wrapped_socket_pair();
  uint8_t bytes[8], request[17];
  size_t got;
  host_writes(host, "opened-unknown");
  host_writes(host, "data");
  host_writes(host, "end");
  CHECK(resource_read(resource, 1, bytes, 2, &got) == RESOURCE_OK && got == 2 && memcmp(bytes, "mo", 2) == 0);
  CHECK(resource_read(resource, 3, bytes, 8, &got) == RESOURCE_OK && got == 2 && memcmp(bytes, "ov", 2) == 0);
  host_reads(host, "hello");
  CHECK(recv(host, request, sizeof request, 0) == sizeof request);
  CHECK(request[4] == 2 && frame_get64(request + 5) == 1 && frame_get32(request + 13) >= 8);
  CHECK(recv(host, request, sizeof request, 0) == sizeof request && frame_get64(request + 5) == 5);
  host_writes(host, "end");
  CHECK(resource_read(resource, 5, bytes, 8, &got) == RESOURCE_END && got == 0);
  CHECK(resource_read(resource, UINT64_MAX, bytes, 8, &got) == RESOURCE_END && got == 0);
  resource_free(resource);
  close(host);
}

static void a_refusal_has_status_and_reason(void) {
  Resource *resource = new_resource();
  int host = wrapped_socket_pair();
  host_writes(host, "refused");
  CHECK(resource_open(resource) == RESOURCE_REFUSED);
  CHECK(resource_status(resource) == 403 && strcmp(resource_reason(resource), "out of scope") == 0);
  close(host);
  resource_free(resource);
}

static void it_connects_again_after_it_was_lost(void) {
  Resource *resource = new_resource();
  uint8_t bytes[8];
  size_t got;
  wrapped_connect_fails(ECONNREFUSED);
  close(wrapped_socket_pair());
  CHECK(resource_open(resource) == RESOURCE_LOST && resource_reason(resource)[0]);
  wrapped_connect_fails(0);
  close(wrapped_socket_pair());
  CHECK(resource_read(resource, 0, bytes, 4, &got) == RESOURCE_LOST);
  int host = wrapped_socket_pair();
  host_writes(host, "opened");
  host_writes(host, "data");
  CHECK(resource_read(resource, 0, bytes, 4, &got) == RESOURCE_OK && got == 4);
  close(host);
  resource_free(resource);
}

static void an_answer_out_of_place_is_not_taken(void) {
  const char *wrong[] = {"data", "hello", "read", "end"};
  for (int at = 0; at < COUNT(wrong); at++) {
    Resource *resource = new_resource();
    int host = wrapped_socket_pair();
    host_writes(host, wrong[at]);
    CHECK(resource_open(resource) == RESOURCE_LOST);
    resource_free(resource);
    close(host);
  }
}

static void more_than_was_asked_for_is_not_taken(void) {
  Resource *resource = new_resource();
  int host = wrapped_socket_pair();
  uint8_t head[FRAME_HEAD_BYTES], bytes[8];
  size_t got;
  host_writes(host, "opened");
  frame_begin(head, 17, 256 * 1024 + 1);
  CHECK(write(host, head, sizeof head) == sizeof head);
  CHECK(resource_read(resource, 0, bytes, 8, &got) == RESOURCE_LOST && got == 0);
  resource_free(resource);
  close(host);
}

static void *interrupt(void *resource) {
  resource_interrupt(resource, true);
  return NULL;
}

static void an_interruption_reaches_whoever_waits(void) {
  Resource *resource = new_resource();
  int host = wrapped_socket_pair();
  pthread_t other;
  CHECK(pthread_create(&other, NULL, interrupt, resource) == 0);
  CHECK(resource_open(resource) == RESOURCE_INTERRUPTED);
  CHECK(pthread_join(other, NULL) == 0);
  close(host);
  host = wrapped_socket_pair();
  CHECK(resource_open(resource) == RESOURCE_INTERRUPTED);
  close(host);
  resource_interrupt(resource, false);
  resource_interrupt(resource, false);
  host = wrapped_socket_pair();
  host_writes(host, "opened");
  CHECK(resource_open(resource) == RESOURCE_OK);
  close(host);
  resource_free(resource);
}

int main(void) {
  const Test tests[] = {
      TEST(it_says_hello_and_learns_the_length), TEST(it_reads_ahead_and_to_the_end),
      TEST(a_refusal_has_status_and_reason),     TEST(it_connects_again_after_it_was_lost),
      TEST(an_answer_out_of_place_is_not_taken), TEST(more_than_was_asked_for_is_not_taken),
      TEST(an_interruption_reaches_whoever_waits),
  };
  golden = golden_all("media", &golden_count);
  int status = run_tests("resource", tests, COUNT(tests));
  golden_free(golden, golden_count);
  return status;
}
