#include "../../main/c/connection.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../../main/c/frames.h"
#include "check.h"
#include "fake_jsc.h"
#include "golden.h"
#include "wrapped_socket.h"

enum { FLOOD = 4 * 1024 * 1024 };

typedef struct {
  Connection *connection;
  FakePage page;
  int host;
} Joined;

static void join(Joined *joined) {
  *joined = (Joined){.connection = connection_new("/nowhere"), .page = {.received = g_byte_array_new()}};
  joined->host = wrapped_socket_pair();
  JSCValue *receive = fake_function(&joined->page);
  CHECK(connection_open(joined->connection, receive));
  CHECK(!connection_open(joined->connection, receive));
  g_object_unref(receive);
}

static void part(Joined *joined) {
  connection_unref(joined->connection);
  g_byte_array_unref(joined->page.received);
  close(joined->host);
}

static void work(void) {
  while (g_main_context_iteration(NULL, FALSE)) continue;
}

static GByteArray *all_golden(void) {
  size_t count;
  Golden *frames = golden_all(".", &count);
  GByteArray *all = g_byte_array_new();
  for (size_t at = 0; at < count; at++) g_byte_array_append(all, frames[at].bytes, (guint)frames[at].length);
  golden_free(frames, count);
  return all;
}

static gboolean is_same(const GByteArray *left, const GByteArray *right) {
  return left->len == right->len && memcmp(left->data, right->data, left->len) == 0;
}

static void the_page_gets_whole_frames_however_they_come(void) {
  GByteArray *frames = all_golden();
  for (guint piece = 1; piece <= 64; piece++) {
    Joined joined;
    join(&joined);
    for (guint at = 0; at < frames->len; at += piece) {
      guint now = MIN(piece, frames->len - at);
      CHECK(write(joined.host, frames->data + at, now) == (ssize_t)now);
      work();
    }
    CHECK(is_same(joined.page.received, frames) && joined.page.ends == 0);
    part(&joined);
  }
  g_byte_array_unref(frames);
}

static void frames_that_come_together_are_one_batch(void) {
  GByteArray *frames = all_golden();
  Joined joined;
  join(&joined);
  CHECK(write(joined.host, frames->data, frames->len) == (ssize_t)frames->len);
  work();
  CHECK(joined.page.batches == 1);
  part(&joined);
  g_byte_array_unref(frames);
}

static void large_frames_arrive_whole_between_small_ones(void) {
  const guint lengths[] = {5, 64 * 1024 - 5, 64 * 1024 + 4, 7, 300000, 64 * 1024 + 5, 64 * 1024 + 3, 5, 5, 1000000, 5};
  GByteArray *frames = g_byte_array_new();
  for (guint at = 0; at < G_N_ELEMENTS(lengths); at++) {
    guint start = frames->len;
    g_byte_array_set_size(frames, start + lengths[at]);
    for (guint byte = 0; byte < lengths[at]; byte++) frames->data[start + byte] = (guint8)(byte * 7 + at);
    frame_put32(frames->data + start, lengths[at] - FRAME_LENGTH_BYTES);
  }
  const guint pieces[] = {3, 1000, 4096, 65536, 65541, 150000};
  for (guint piece = 0; piece < G_N_ELEMENTS(pieces); piece++) {
    Joined joined;
    join(&joined);
    for (guint at = 0; at < frames->len;) {
      ssize_t now = write(joined.host, frames->data + at, MIN(pieces[piece], frames->len - at));
      CHECK(now > 0 || errno == EAGAIN);
      if (now > 0) at += (guint)now;
      work();
    }
    work();
    CHECK(is_same(joined.page.received, frames) && joined.page.ends == 0);
    part(&joined);
  }
  g_byte_array_unref(frames);
}

static void a_large_frame_that_is_cut_off_is_not_delivered(void) {
  Joined joined;
  join(&joined);
  guint8 head[1000] = {0, 0, 2, 0, 17};
  CHECK(write(joined.host, head, sizeof head) == sizeof head);
  work();
  CHECK(shutdown(joined.host, SHUT_RDWR) == 0);
  work();
  CHECK(joined.page.batches == 0 && joined.page.ends == 1);
  part(&joined);
}

static void a_large_frame_without_memory_ends_it(void) {
  Joined joined;
  join(&joined);
  fake_memory_is_short(TRUE);
  CHECK(write(joined.host, "\0\0\2\0\21", 5) == 5);
  work();
  fake_memory_is_short(FALSE);
  CHECK(joined.page.batches == 0 && joined.page.ends == 1);
  part(&joined);
}

static void the_page_is_told_of_the_end_once(void) {
  Joined joined;
  join(&joined);
  CHECK(write(joined.host, "\1\0\0\0\7\1\0", 7) == 7);
  CHECK(shutdown(joined.host, SHUT_RDWR) == 0);
  work();
  CHECK(joined.page.received->len == 5 && joined.page.ends == 1);
  CHECK(!connection_send(joined.connection, (const guint8 *)"", 0));
  connection_close(joined.connection);
  work();
  CHECK(joined.page.ends == 1);
  part(&joined);
}

static void a_length_that_no_frame_has_ends_it(void) {
  Joined joined;
  join(&joined);
  CHECK(write(joined.host, "\1\0\0\0\7\0\0\0\0\7", 10) == 10);
  work();
  CHECK(joined.page.ends == 1);
  guint8 byte;
  CHECK(recv(joined.host, &byte, 1, 0) == 0);
  part(&joined);
}

static void a_page_without_memory_is_told_of_the_end(void) {
  Joined joined;
  join(&joined);
  fake_memory_is_short(TRUE);
  CHECK(write(joined.host, "\1\0\0\0\7", 5) == 5);
  work();
  fake_memory_is_short(FALSE);
  CHECK(joined.page.ends == 1 && joined.page.batches == 0);
  part(&joined);
}

/* Neither side reads before it has written: both have to keep what the socket does not take. */
static void it_reads_while_its_writing_waits(void) {
  Joined joined;
  join(&joined);
  guint8 *flood = g_malloc(FLOOD);
  for (guint at = 0; at < FLOOD; at++) flood[at] = (guint8)(at * 7 + (at >> 8));
  CHECK(connection_send(joined.connection, flood, FLOOD));
  GByteArray *heard = g_byte_array_new();
  guint8 frame[] = {100, 0, 0, 0, 7};
  guint8 rest[99] = {0};
  guint written = 0;
  while (heard->len < FLOOD || joined.page.received->len < 1000 * 104) {
    if (written < 1000 && write(joined.host, frame, 5) == 5) {
      CHECK(write(joined.host, rest, 99) == 99);
      written++;
    }
    work();
    guint8 piece[8192];
    ssize_t got = recv(joined.host, piece, sizeof piece, 0);
    CHECK(got > 0 || errno == EAGAIN);
    if (got > 0) g_byte_array_append(heard, piece, (guint)got);
  }
  CHECK(heard->len == FLOOD && memcmp(heard->data, flood, FLOOD) == 0);
  g_byte_array_unref(heard);
  g_free(flood);
  part(&joined);
}

static void close_it(gpointer connection) { connection_close(connection); }

static void the_page_may_close_while_it_is_called(void) {
  Joined joined;
  join(&joined);
  joined.page.on_call = close_it;
  joined.page.data = joined.connection;
  CHECK(write(joined.host, "\1\0\0\0\7", 5) == 5);
  work();
  CHECK(joined.page.batches == 1 && joined.page.ends == 0);
  part(&joined);
}

static void the_document_may_go_while_its_page_is_called(void) {
  Joined joined;
  join(&joined);
  joined.page.on_call = (void (*)(gpointer))connection_unref;
  joined.page.data = connection_ref(joined.connection);
  connection_unref(joined.connection);
  CHECK(write(joined.host, "\1\0\0\0\7", 5) == 5);
  work();
  CHECK(joined.page.batches == 1);
  g_byte_array_unref(joined.page.received);
  close(joined.host);
}

static void a_socket_that_refuses_is_no_connection(void) {
  Connection *connection = connection_new("/nowhere");
  FakePage page = {.received = g_byte_array_new()};
  JSCValue *receive = fake_function(&page);
  int host = wrapped_socket_pair();
  wrapped_connect_fails(ECONNREFUSED);
  CHECK(!connection_open(connection, receive));
  wrapped_connect_fails(0);
  CHECK(!connection_send(connection, (const guint8 *)"x", 1));
  g_object_unref(receive);
  g_byte_array_unref(page.received);
  connection_unref(connection);
  close(host);
}

int main(void) {
  const Test tests[] = {
      TEST(the_page_gets_whole_frames_however_they_come),
      TEST(frames_that_come_together_are_one_batch),
      TEST(large_frames_arrive_whole_between_small_ones),
      TEST(a_large_frame_that_is_cut_off_is_not_delivered),
      TEST(a_large_frame_without_memory_ends_it),
      TEST(the_page_is_told_of_the_end_once),
      TEST(a_length_that_no_frame_has_ends_it),
      TEST(a_page_without_memory_is_told_of_the_end),
      TEST(it_reads_while_its_writing_waits),
      TEST(the_page_may_close_while_it_is_called),
      TEST(the_document_may_go_while_its_page_is_called),
      TEST(a_socket_that_refuses_is_no_connection),
  };
  return run_tests("connection", tests, COUNT(tests));
}
