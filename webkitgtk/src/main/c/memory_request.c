#include "memory_request.h"

#include <gio/gunixfdlist.h>

#define MEMORY_MESSAGE "elnath-memory"

typedef struct {
  Connection *connection;
  JSCValue *done;
} Request;

/* A descriptor of our own; -1 if the answer has none. */
static int descriptor_of(WebKitUserMessage *answer) {
  GUnixFDList *descriptors = webkit_user_message_get_fd_list(answer);
  if (!descriptors || g_unix_fd_list_get_length(descriptors) != 1) return -1;
  return g_unix_fd_list_get(descriptors, 0, NULL);
}

static void on_answer(GObject *page, GAsyncResult *result, gpointer data) {
  Request *request = data;
  WebKitUserMessage *answer = webkit_web_page_send_message_to_view_finish(WEBKIT_WEB_PAGE(page), result, NULL);
  int file = answer ? descriptor_of(answer) : -1;
  gsize length = file < 0 ? 0 : connection_share(request->connection, file);
  g_clear_object(&answer);
  if (connection_is_open(request->connection)) {
    JSCValue *nothing =
        jsc_value_function_call(request->done, G_TYPE_UINT, (guint)length, G_TYPE_NONE);
    g_clear_object(&nothing);
  }
  connection_unref(request->connection);
  g_object_unref(request->done);
  g_free(request);
}

void memory_request(WebKitWebPage *page, const char *ticket, Connection *connection, JSCValue *done) {
  Request *request = g_new0(Request, 1);
  request->connection = connection_ref(connection);
  request->done = g_object_ref(done);
  WebKitUserMessage *message = webkit_user_message_new(MEMORY_MESSAGE, g_variant_new_string(ticket));
  webkit_web_page_send_message_to_view(page, message, NULL, on_answer, request);
}
