#include "connection.h"

#include <errno.h>
#include <glib-unix.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "frames.h"

enum {
  READ_BYTES = 64 * 1024,
  READS_PER_TURN = 16,
  LARGE_BYTES = 64 * 1024,
};

struct Connection {
  int references;
  char *path;
  gboolean opened;
  int socket;
  guint reading;
  guint writing;
  GByteArray *in;
  GByteArray *out;
  gsize written;
  JSCValue *receive;
  /* A frame that is read into the page's own memory while it comes, instead of into `in`. */
  JSCValue *large;
  guint8 *large_bytes;
  gsize large_length;
  gsize large_filled;
};

Connection *connection_new(const char *socket_path) {
  Connection *connection = g_new0(Connection, 1);
  connection->references = 1;
  connection->path = g_strdup(socket_path);
  connection->socket = -1;
  connection->in = g_byte_array_new();
  connection->out = g_byte_array_new();
  return connection;
}

Connection *connection_ref(Connection *connection) {
  connection->references++;
  return connection;
}

void connection_unref(Connection *connection) {
  if (--connection->references > 0) return;
  connection_close(connection);
  g_byte_array_unref(connection->in);
  g_byte_array_unref(connection->out);
  g_free(connection->path);
  g_free(connection);
}

void connection_close(Connection *connection) {
  connection->opened = TRUE;
  if (connection->socket < 0) return;
  if (connection->reading) g_source_remove(connection->reading);
  if (connection->writing) g_source_remove(connection->writing);
  connection->reading = connection->writing = 0;
  close(connection->socket);
  connection->socket = -1;
  g_byte_array_set_size(connection->in, 0);
  g_byte_array_set_size(connection->out, 0);
  g_clear_object(&connection->receive);
  g_clear_object(&connection->large);
}

static void call_page(JSCValue *receive, JSCValue *argument) {
  JSCValue *nothing = jsc_value_function_call(receive, JSC_TYPE_VALUE, argument, G_TYPE_NONE);
  g_clear_object(&nothing);
}

static void end(Connection *connection) {
  if (connection->socket < 0) return;
  JSCValue *receive = g_object_ref(connection->receive);
  connection_close(connection);
  JSCValue *null = jsc_value_new_null(jsc_value_get_context(receive));
  call_page(receive, null);
  g_object_unref(null);
  g_object_unref(receive);
}

/* A Uint8Array whose memory is JavaScriptCore's own, which aborts when it is given another's; NULL if there is none. */
static JSCValue *new_bytes(const Connection *connection, gsize length, guint8 **bytes) {
  JSCContext *context = jsc_value_get_context(connection->receive);
  JSCValue *array = jsc_value_new_typed_array(context, JSC_TYPED_ARRAY_UINT8, length);
  gsize found = 0;
  *bytes = jsc_value_is_typed_array(array) ? jsc_value_typed_array_get_data(array, &found) : NULL;
  if (!*bytes || found != length) g_clear_object(&array);
  return array;
}

static void hand_over(Connection *connection, JSCValue *batch) {
  JSCValue *receive = g_object_ref(connection->receive);
  call_page(receive, batch);
  g_object_unref(receive);
  g_object_unref(batch);
}

/* Gives the page the large frame if it is whole now. */
static void deliver_large(Connection *connection) {
  if (connection->large && connection->large_filled == connection->large_length) {
    hand_over(connection, g_steal_pointer(&connection->large));
  }
}

/* What is left of `in` is the start of a frame: if that is a large one, its memory is made now. FALSE if there is none. */
static gboolean begin_large(Connection *connection) {
  GByteArray *in = connection->in;
  if (in->len < FRAME_LENGTH_BYTES || frame_get32(in->data) < LARGE_BYTES) return TRUE;
  connection->large_length = FRAME_LENGTH_BYTES + (gsize)frame_get32(in->data);
  connection->large = new_bytes(connection, connection->large_length, &connection->large_bytes);
  if (!connection->large) return FALSE;
  memcpy(connection->large_bytes, in->data, in->len);
  connection->large_filled = in->len;
  g_byte_array_set_size(in, 0);
  return TRUE;
}

/* FALSE when the bytes are no frames, or there is no memory for them. */
static gboolean deliver(Connection *connection) {
  gsize whole;
  deliver_large(connection);
  if (connection->socket < 0 || connection->large) return TRUE;
  if (!frames_whole(connection->in->data, connection->in->len, &whole)) return FALSE;
  if (whole > 0) {
    guint8 *bytes;
    JSCValue *batch = new_bytes(connection, whole, &bytes);
    if (!batch) return FALSE;
    memcpy(bytes, connection->in->data, whole);
    g_byte_array_remove_range(connection->in, 0, whole);
    hand_over(connection, batch);
  }
  return connection->socket < 0 || begin_large(connection);
}

static ssize_t fill_large(Connection *connection) {
  ssize_t got = recv(connection->socket, connection->large_bytes + connection->large_filled,
                     connection->large_length - connection->large_filled, 0);
  if (got > 0) connection->large_filled += (gsize)got;
  return got;
}

static ssize_t fill_in(Connection *connection) {
  guint before = connection->in->len;
  g_byte_array_set_size(connection->in, before + READ_BYTES);
  ssize_t got = recv(connection->socket, connection->in->data + before, READ_BYTES, 0);
  int error = errno;
  g_byte_array_set_size(connection->in, before + (guint)(got > 0 ? got : 0));
  errno = error;
  return got;
}

/* FALSE when the host has closed. */
static gboolean fill(Connection *connection) {
  for (int reads = 0; reads < READS_PER_TURN; reads++) {
    gboolean is_large = connection->large && connection->large_filled < connection->large_length;
    if (connection->large && !is_large) return TRUE;
    ssize_t got = is_large ? fill_large(connection) : fill_in(connection);
    if (got == 0) return FALSE;
    if (got < 0) return errno == EAGAIN || errno == EINTR;
    if (!is_large && got < READ_BYTES) return TRUE;
  }
  return TRUE;
}

static gboolean on_readable(gint socket, GIOCondition condition, gpointer data) {
  (void)socket;
  (void)condition;
  Connection *connection = connection_ref(data);
  gboolean alive = fill(connection);
  gboolean sound = deliver(connection);
  if (!alive || !sound) end(connection);
  gboolean more = connection->socket >= 0;
  connection_unref(connection);
  return more;
}

/* FALSE when the host has closed. */
static gboolean flush(Connection *connection) {
  while (connection->written < connection->out->len) {
    ssize_t sent = send(connection->socket, connection->out->data + connection->written,
                        connection->out->len - connection->written, MSG_NOSIGNAL);
    if (sent < 0) return errno == EAGAIN || errno == EINTR;
    connection->written += sent;
  }
  g_byte_array_set_size(connection->out, 0);
  connection->written = 0;
  return TRUE;
}

static gboolean on_writable(gint socket, GIOCondition condition, gpointer data) {
  (void)socket;
  (void)condition;
  Connection *connection = connection_ref(data);
  if (!flush(connection)) end(connection);
  gboolean more = connection->socket >= 0 && connection->out->len > 0;
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
  connection->socket = client;
  connection->receive = g_object_ref(receive);
  connection->reading = g_unix_fd_add(client, G_IO_IN | G_IO_HUP | G_IO_ERR, on_readable, connection);
  return TRUE;
}

gboolean connection_send(Connection *connection, const guint8 *bytes, gsize length) {
  if (connection->socket < 0 || length > (gsize)FRAME_MAX_BYTES + FRAME_LENGTH_BYTES ||
      connection->out->len > G_MAXUINT - READ_BYTES - length) {
    return FALSE;
  }
  g_byte_array_append(connection->out, bytes, length);
  if (connection->writing) return TRUE;
  if (!flush(connection)) return FALSE;
  if (connection->out->len > 0) {
    connection->writing = g_unix_fd_add(connection->socket, G_IO_OUT | G_IO_HUP | G_IO_ERR, on_writable, connection);
  }
  return TRUE;
}
