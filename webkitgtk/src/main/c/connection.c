#include "connection.h"

#include <errno.h>
#include <glib-unix.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "shared_memory.h"

enum {
  PIECE_BYTES = 256 * 1024,
  READS_PER_TURN = 16,
  /* A read that gives less has most likely taken all that there was. */
  FULL_READ_BYTES = 16 * 1024,
};

/* Bytes that the socket has not taken yet: the page's own, which it does not change any more, or a copy. */
typedef struct {
  JSCValue *kept;
  const guint8 *bytes;
  gsize length;
  GByteArray *copied;
} Waiting;

struct Connection {
  int references;
  char *path;
  gboolean opened;
  int socket;
  guint reading;
  guint writing;
  GQueue out;
  gsize written;
  JSCValue *receive;
  /* Lent to the page for each call of `receive`. */
  JSCValue *piece;
  guint8 *piece_bytes;
  SharedMemory shared;
};

Connection *connection_new(const char *socket_path) {
  Connection *connection = g_new0(Connection, 1);
  connection->references = 1;
  connection->path = g_strdup(socket_path);
  connection->socket = -1;
  g_queue_init(&connection->out);
  return connection;
}

Connection *connection_ref(Connection *connection) {
  connection->references++;
  return connection;
}

void connection_unref(Connection *connection) {
  if (--connection->references > 0) return;
  connection_close(connection);
  g_free(connection->path);
  g_free(connection);
}

static void waiting_free(gpointer data) {
  Waiting *waiting = data;
  g_clear_object(&waiting->kept);
  g_clear_pointer(&waiting->copied, g_byte_array_unref);
  g_free(waiting);
}

void connection_close(Connection *connection) {
  connection->opened = TRUE;
  if (connection->socket < 0) return;
  if (connection->reading) g_source_remove(connection->reading);
  if (connection->writing) g_source_remove(connection->writing);
  connection->reading = connection->writing = 0;
  close(connection->socket);
  connection->socket = -1;
  g_queue_clear_full(&connection->out, waiting_free);
  g_clear_object(&connection->receive);
  g_clear_object(&connection->piece);
  shared_memory_unmap(&connection->shared);
}

static void end(Connection *connection) {
  if (connection->socket < 0) return;
  JSCValue *receive = g_object_ref(connection->receive);
  connection_close(connection);
  JSCValue *null = jsc_value_new_null(jsc_value_get_context(receive));
  JSCValue *nothing = jsc_value_function_call(receive, JSC_TYPE_VALUE, null, G_TYPE_UINT, 0U, G_TYPE_NONE);
  g_clear_object(&nothing);
  g_object_unref(null);
  g_object_unref(receive);
}

/* A Uint8Array whose memory is JavaScriptCore's own, which aborts when it is given another's; NULL if there is none. */
static JSCValue *new_bytes(JSCValue *receive, gsize length, guint8 **bytes) {
  JSCValue *array = jsc_value_new_typed_array(jsc_value_get_context(receive), JSC_TYPED_ARRAY_UINT8, length);
  gsize found = 0;
  *bytes = jsc_value_is_typed_array(array) ? jsc_value_typed_array_get_data(array, &found) : NULL;
  if (!*bytes || found != length) g_clear_object(&array);
  return array;
}

static void hand_over(const Connection *connection, guint length) {
  JSCValue *receive = g_object_ref(connection->receive);
  JSCValue *piece = g_object_ref(connection->piece);
  JSCValue *nothing = jsc_value_function_call(receive, JSC_TYPE_VALUE, piece, G_TYPE_UINT, length, G_TYPE_NONE);
  g_clear_object(&nothing);
  g_object_unref(piece);
  g_object_unref(receive);
}

/* FALSE when the host has closed. */
static gboolean read_some(Connection *connection) {
  for (int reads = 0; reads < READS_PER_TURN; reads++) {
    ssize_t got = recv(connection->socket, connection->piece_bytes, PIECE_BYTES, 0);
    if (got == 0) return FALSE;
    if (got < 0) return errno == EAGAIN || errno == EINTR;
    hand_over(connection, (guint)got);
    if (connection->socket < 0 || got < FULL_READ_BYTES) return TRUE;
  }
  return TRUE;
}

static gboolean on_readable(gint socket, GIOCondition condition, gpointer data) {
  (void)socket;
  (void)condition;
  Connection *connection = connection_ref(data);
  if (!read_some(connection)) end(connection);
  gboolean more = connection->socket >= 0;
  connection_unref(connection);
  return more;
}

/* How many of the bytes the socket takes now; negative when the host has closed. */
static ssize_t write_some(const Connection *connection, const guint8 *bytes, gsize length) {
  gsize written = 0;
  while (written < length) {
    ssize_t sent = send(connection->socket, bytes + written, length - written, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) return errno == EAGAIN ? (ssize_t)written : -1;
    written += (gsize)sent;
  }
  return (ssize_t)written;
}

/* FALSE when the host has closed. */
static gboolean flush(Connection *connection) {
  while (!g_queue_is_empty(&connection->out)) {
    const Waiting *waiting = g_queue_peek_head(&connection->out);
    const guint8 *bytes = waiting->copied ? waiting->copied->data : waiting->bytes;
    gsize length = (waiting->copied ? waiting->copied->len : waiting->length) - connection->written;
    ssize_t written = write_some(connection, bytes + connection->written, length);
    if (written < 0) return FALSE;
    if ((gsize)written < length) {
      connection->written += (gsize)written;
      return TRUE;
    }
    connection->written = 0;
    waiting_free(g_queue_pop_head(&connection->out));
  }
  return TRUE;
}

static gboolean on_writable(gint socket, GIOCondition condition, gpointer data) {
  (void)socket;
  (void)condition;
  Connection *connection = connection_ref(data);
  if (!flush(connection)) end(connection);
  gboolean more = connection->socket >= 0 && !g_queue_is_empty(&connection->out);
  if (!more) connection->writing = 0;
  connection_unref(connection);
  return more;
}

gboolean connection_open(Connection *connection, JSCValue *receive) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (connection->opened || strlen(connection->path) >= sizeof address.sun_path) return FALSE;
  connection->opened = TRUE;
  g_strlcpy(address.sun_path, connection->path, sizeof address.sun_path);
  int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (client < 0) return FALSE;
  if (connect(client, (const struct sockaddr *)&address, sizeof address) < 0) {
    close(client);
    return FALSE;
  }
  connection->piece = new_bytes(receive, PIECE_BYTES, &connection->piece_bytes);
  if (!connection->piece) {
    close(client);
    return FALSE;
  }
  connection->socket = client;
  connection->receive = g_object_ref(receive);
  connection->reading = g_unix_fd_add(client, G_IO_IN | G_IO_HUP | G_IO_ERR, on_readable, connection);
  return TRUE;
}

/* Keeps what the socket does not take now; FALSE if that is too much. */
static gboolean wait_to_send(Connection *connection, const guint8 *bytes, gsize length, JSCValue *keep) {
  Waiting *last = g_queue_peek_tail(&connection->out);
  if (keep || !last || !last->copied) {
    last = g_new0(Waiting, 1);
    g_queue_push_tail(&connection->out, last);
  }
  if (keep) {
    last->kept = g_object_ref(keep);
    last->bytes = bytes;
    last->length = length;
  } else {
    if (!last->copied) last->copied = g_byte_array_new();
    if (length > G_MAXUINT / 2 || last->copied->len > G_MAXUINT / 2) return FALSE;
    g_byte_array_append(last->copied, bytes, (guint)length);
  }
  if (!connection->writing) {
    connection->writing = g_unix_fd_add(connection->socket, G_IO_OUT | G_IO_HUP | G_IO_ERR, on_writable, connection);
  }
  return TRUE;
}

gboolean connection_send(Connection *connection, const guint8 *bytes, gsize length, JSCValue *keep) {
  if (connection->socket < 0) return FALSE;
  gsize written = 0;
  if (g_queue_is_empty(&connection->out)) {
    ssize_t now = write_some(connection, bytes, length);
    if (now < 0) return FALSE;
    written = (gsize)now;
  }
  return written == length || wait_to_send(connection, bytes + written, length - written, keep);
}

gboolean connection_is_open(const Connection *connection) { return connection->socket >= 0; }

gsize connection_share(Connection *connection, int file) {
  if (connection->socket < 0 || connection->shared.bytes) {
    close(file);
    return 0;
  }
  return shared_memory_map(&connection->shared, file) ? connection->shared.length : 0;
}

gboolean connection_get_shared(const Connection *connection, gsize at, guint8 *bytes, gsize length) {
  return shared_memory_get(&connection->shared, at, bytes, length);
}
