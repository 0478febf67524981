#include "../../main/c/connection.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

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

static void the_page_gets_all_bytes_however_they_come(void) {
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

static void what_comes_together_is_one_call(void) {
  GByteArray *frames = all_golden();
  Joined joined;
  join(&joined);
  CHECK(write(joined.host, frames->data, frames->len) == (ssize_t)frames->len);
  work();
  CHECK(joined.page.calls == 1);
  part(&joined);
  g_byte_array_unref(frames);
}

static GByteArray *pattern(guint length) {
  GByteArray *bytes = g_byte_array_new();
  g_byte_array_set_size(bytes, length);
  for (guint at = 0; at < length; at++) bytes->data[at] = (guint8)(at * 7 + (at >> 8));
  return bytes;
}

static void much_arrives_in_an_array_that_is_used_again(void) {
  GByteArray *much = pattern(3 * 1024 * 1024);
  Joined joined;
  join(&joined);
  for (guint at = 0; at < much->len;) {
    ssize_t now = write(joined.host, much->data + at, MIN(300000, much->len - at));
    CHECK(now > 0 || errno == EAGAIN);
    if (now > 0) at += (guint)now;
    work();
  }
  work();
  CHECK(is_same(joined.page.received, much) && joined.page.ends == 0 && joined.page.calls > 3);
  part(&joined);
  g_byte_array_unref(much);
}

static void the_page_is_told_of_the_end_once(void) {
  Joined joined;
  join(&joined);
  CHECK(write(joined.host, "\1\0\0\0\7\1\0", 7) == 7);
  CHECK(shutdown(joined.host, SHUT_RDWR) == 0);
  work();
  CHECK(joined.page.received->len == 7 && joined.page.ends == 1);
  CHECK(!connection_send(joined.connection, (const guint8 *)"", 0, NULL));
  connection_close(joined.connection);
  work();
  CHECK(joined.page.ends == 1);
  part(&joined);
}

static void without_memory_for_the_page_it_is_not_opened(void) {
  Connection *connection = connection_new("/nowhere");
  FakePage page = {.received = g_byte_array_new()};
  JSCValue *receive = fake_function(&page);
  int host = wrapped_socket_pair();
  fake_memory_is_short(TRUE);
  CHECK(!connection_open(connection, receive));
  fake_memory_is_short(FALSE);
  CHECK(!connection_send(connection, (const guint8 *)"x", 1, NULL));
  guint8 byte;
  CHECK(recv(host, &byte, 1, 0) == 0);
  g_object_unref(receive);
  g_byte_array_unref(page.received);
  connection_unref(connection);
  close(host);
}

/* Neither side reads before it has written: both have to keep what the socket does not take. */
static void it_reads_while_its_writing_waits(void) {
  Joined joined;
  join(&joined);
  GByteArray *flood = pattern(FLOOD);
  CHECK(connection_send(joined.connection, flood->data, FLOOD, NULL));
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
  CHECK(heard->len == FLOOD && memcmp(heard->data, flood->data, FLOOD) == 0);
  g_byte_array_unref(heard);
  g_byte_array_unref(flood);
  part(&joined);
}

static void set_gone(gpointer gone, GObject *array) {
  (void)array;
  *(gboolean *)gone = TRUE;
}

/* Sends what the test has, in turns as a copy that is changed at once and as the page's own. */
static void what_waits_keeps_its_order_and_the_pages_own_until_it_is_sent(void) {
  enum { PARTS = 12, PART = FLOOD / PARTS };
  Joined joined;
  join(&joined);
  GByteArray *flood = pattern(PARTS * PART);
  gboolean gone[PARTS] = {FALSE};
  for (int at = 0; at < PARTS; at++) {
    const guint8 *bytes = flood->data + (gsize)at * PART;
    if (at % 3 == 0) {
      JSCValue *array = fake_array();
      g_object_weak_ref((GObject *)array, set_gone, &gone[at]);
      CHECK(connection_send(joined.connection, bytes, PART, array));
      g_object_unref(array);
      CHECK(!gone[at]);
    } else {
      guint8 *lent = g_memdup2(bytes, PART);
      CHECK(connection_send(joined.connection, lent, PART, NULL));
      memset(lent, 0, PART);
      g_free(lent);
    }
  }
  GByteArray *heard = g_byte_array_new();
  while (heard->len < flood->len) {
    guint8 piece[8192];
    ssize_t got = recv(joined.host, piece, sizeof piece, 0);
    CHECK(got > 0 || errno == EAGAIN);
    if (got > 0) g_byte_array_append(heard, piece, (guint)got);
    work();
  }
  CHECK(is_same(heard, flood));
  for (int at = 0; at < PARTS; at += 3) CHECK(gone[at]);
  g_byte_array_unref(heard);
  g_byte_array_unref(flood);
  part(&joined);
}

static void what_still_waits_at_the_end_is_let_go(void) {
  Joined joined;
  join(&joined);
  GByteArray *flood = pattern(FLOOD);
  gboolean gone = FALSE;
  JSCValue *array = fake_array();
  g_object_weak_ref((GObject *)array, set_gone, &gone);
  CHECK(connection_send(joined.connection, flood->data, FLOOD, array));
  CHECK(connection_send(joined.connection, flood->data, FLOOD, NULL));
  g_object_unref(array);
  CHECK(!gone);
  connection_close(joined.connection);
  CHECK(gone);
  g_byte_array_unref(flood);
  part(&joined);
}

static void what_the_socket_takes_at_once_is_not_kept(void) {
  Joined joined;
  join(&joined);
  gboolean gone = FALSE;
  JSCValue *array = fake_array();
  g_object_weak_ref((GObject *)array, set_gone, &gone);
  CHECK(connection_send(joined.connection, (const guint8 *)"hello", 5, array));
  g_object_unref(array);
  CHECK(gone);
  guint8 heard[8];
  CHECK(recv(joined.host, heard, sizeof heard, 0) == 5 && memcmp(heard, "hello", 5) == 0);
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
  CHECK(joined.page.calls == 1 && joined.page.ends == 0);
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
  CHECK(joined.page.calls == 1);
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
  CHECK(!connection_send(connection, (const guint8 *)"x", 1, NULL));
  g_object_unref(receive);
  g_byte_array_unref(page.received);
  connection_unref(connection);
  close(host);
}

static int sealed_file(off_t length) {
  int file = memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  CHECK(file >= 0 && ftruncate(file, length) == 0);
  CHECK(fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0);
  return file;
}

static gboolean is_closed(int file) { return fcntl(file, F_GETFD) == -1 && errno == EBADF; }

static void shared_memory_goes_with_the_connection(void) {
  Joined joined;
  join(&joined);
  guint8 byte = 7;
  CHECK(!connection_get_shared(joined.connection, 0, &byte, 1));
  int file = sealed_file(8192);
  CHECK(connection_share(joined.connection, file) == 8192 && is_closed(file));
  int second = sealed_file(4096);
  CHECK(connection_share(joined.connection, second) == 0 && is_closed(second));
  CHECK(connection_get_shared(joined.connection, 8191, &byte, 1) && byte == 0);
  CHECK(!connection_get_shared(joined.connection, 8192, &byte, 1));
  CHECK(connection_is_open(joined.connection));
  CHECK(shutdown(joined.host, SHUT_RDWR) == 0);
  work();
  CHECK(joined.page.ends == 1 && !connection_is_open(joined.connection));
  CHECK(!connection_get_shared(joined.connection, 0, &byte, 1));
  int late = sealed_file(4096);
  CHECK(connection_share(joined.connection, late) == 0 && is_closed(late));
  part(&joined);
}

static void memory_that_cannot_be_mapped_leaves_the_socket(void) {
  Joined joined;
  join(&joined);
  int unsealed = memfd_create("test", MFD_CLOEXEC);
  CHECK(unsealed >= 0 && ftruncate(unsealed, 4096) == 0);
  CHECK(connection_share(joined.connection, unsealed) == 0 && is_closed(unsealed));
  CHECK(connection_send(joined.connection, (const guint8 *)"hello", 5, NULL));
  part(&joined);
}

int main(void) {
  const Test tests[] = {
      TEST(the_page_gets_all_bytes_however_they_come),
      TEST(what_comes_together_is_one_call),
      TEST(much_arrives_in_an_array_that_is_used_again),
      TEST(the_page_is_told_of_the_end_once),
      TEST(without_memory_for_the_page_it_is_not_opened),
      TEST(it_reads_while_its_writing_waits),
      TEST(what_waits_keeps_its_order_and_the_pages_own_until_it_is_sent),
      TEST(what_still_waits_at_the_end_is_let_go),
      TEST(what_the_socket_takes_at_once_is_not_kept),
      TEST(the_page_may_close_while_it_is_called),
      TEST(the_document_may_go_while_its_page_is_called),
      TEST(a_socket_that_refuses_is_no_connection),
      TEST(shared_memory_goes_with_the_connection),
      TEST(memory_that_cannot_be_mapped_leaves_the_socket),
  };
  return run_tests("connection", tests, COUNT(tests));
}
