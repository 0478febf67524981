/* Loaded by WebKit into its web processes. Gives the main frame of the application's own pages a function that the
   runtime script takes away before any code of the page runs: it connects to the host, sends bytes, asks for shared memory
   and copies out of it (wire/direct.md has its arguments). Knows nothing of what the bytes mean. And lets the
   process play media that the application serves. */
#include <string.h>
#include <webkit2/webkit-web-extension.h>

#include "connection.h"
#include "media_loader.h"
#include "memory_request.h"

#define FUNCTION_NAME "__ELNATH_DIRECT__"
#define PAGE_KEY "elnath-connection"
#define TOKEN_MESSAGE "elnath-media-token"

G_MODULE_EXPORT void webkit_web_extension_initialize_with_user_data(WebKitWebExtension *extension,
                                                                    const GVariant *user_data);

/* What the host gives this process, as DirectExtension writes it: texts of these kinds, then the origins of the
   application's own pages. A path or token that there is not is empty. */
enum { DIRECT_SOCKET, MEDIA_LIBRARY, MEDIA_SOCKET, MEDIA_TOKEN, MEDIA_SCHEMES, ORIGINS };
static char **settings;
static MediaSettings media;

static gboolean is_of_the_app(const char *uri) {
  if (!uri) return FALSE;
  for (char **origin = settings + ORIGINS; *origin; origin++) {
    size_t length = strlen(*origin);
    if (length == 0 || strncmp(uri, *origin, length) != 0) continue;
    char next = uri[length];
    if (next == '\0' || next == '/' || next == '?' || next == '#') return TRUE;
  }
  return FALSE;
}

/* FALSE unless the argument is a whole number up to `most`. */
static gboolean read_number(GPtrArray *arguments, guint index, gsize most, gsize *number) {
  JSCValue *argument = g_ptr_array_index(arguments, index);
  double value = jsc_value_is_number(argument) ? jsc_value_to_double(argument) : -1;
  if (!(value >= 0 && value <= (double)most)) return FALSE;
  *number = (gsize)value;
  return (double)*number == value;
}

/* A document's function, and the page that shows it for as long as there is one. */
typedef struct {
  Connection *connection;
  GWeakRef page;
} Door;

static Door *door_new(Connection *connection, WebKitWebPage *page) {
  Door *door = g_new0(Door, 1);
  door->connection = connection_ref(connection);
  g_weak_ref_init(&door->page, page);
  return door;
}

static void door_free(gpointer data) {
  Door *door = data;
  connection_unref(door->connection);
  g_weak_ref_clear(&door->page);
  g_free(door);
}

static gboolean ask_for_memory(Door *door, JSCValue *ticket, JSCValue *done) {
  WebKitWebPage *page = connection_is_open(door->connection) ? g_weak_ref_get(&door->page) : NULL;
  if (!page || !jsc_value_is_function(done)) {
    g_clear_object(&page);
    return FALSE;
  }
  char *text = jsc_value_to_string(ticket);
  memory_request(page, text, door->connection, done);
  g_free(text);
  g_object_unref(page);
  return TRUE;
}

/* The bytes of a Uint8Array; NULL if it is none or begins within its buffer. */
static guint8 *bytes_of(JSCValue *value, gsize *length) {
  if (!jsc_value_is_typed_array(value) || jsc_value_typed_array_get_type(value) != JSC_TYPED_ARRAY_UINT8 ||
      jsc_value_typed_array_get_offset(value) != 0) {
    return NULL;
  }
  return jsc_value_typed_array_get_data(value, length);
}

static gboolean carry(const Door *door, GPtrArray *arguments, JSCValue *array) {
  gsize length = 0, from, to, at;
  guint8 *bytes = bytes_of(array, &length);
  if (!bytes) return FALSE;
  switch (arguments->len) {
    case 1:
      return connection_send(door->connection, bytes, length, NULL);
    case 2:
      return read_number(arguments, 1, G_MAXUINT32, &at) &&
             connection_get_shared(door->connection, at, bytes, length);
    case 3:
      return read_number(arguments, 2, length, &to) && read_number(arguments, 1, to, &from) &&
             connection_send(door->connection, bytes + from, to - from, array);
    default:
      return FALSE;
  }
}

static gboolean on_call(GPtrArray *arguments, gpointer data) {
  Door *door = data;
  if (arguments->len < 1 || arguments->len > 3) return FALSE;
  JSCValue *argument = g_ptr_array_index(arguments, 0);
  if (arguments->len == 2 && jsc_value_is_string(argument)) {
    return ask_for_memory(door, argument, g_ptr_array_index(arguments, 1));
  }
  if (arguments->len == 1 && jsc_value_is_function(argument)) return connection_open(door->connection, argument);
  if (arguments->len == 1 && jsc_value_is_null(argument)) {
    connection_close(door->connection);
    return TRUE;
  }
  return carry(door, arguments, argument);
}

static void forget(gpointer data) {
  connection_close(data);
  connection_unref(data);
}

/* Comes before the scripts of a new document, for each of its frames. */
static void on_window_object_cleared(WebKitScriptWorld *world, WebKitWebPage *page, WebKitFrame *frame, gpointer data) {
  (void)data;
  if (!webkit_frame_is_main_frame(frame)) return;
  g_object_set_data(G_OBJECT(page), PAGE_KEY, NULL);
  if (!is_of_the_app(webkit_frame_get_uri(frame))) return;
  Connection *connection = connection_new(settings[DIRECT_SOCKET]);
  g_object_set_data_full(G_OBJECT(page), PAGE_KEY, connection, forget);
  JSCContext *context = webkit_frame_get_js_context_for_script_world(frame, world);
  JSCValue *function =
      jsc_value_new_function_variadic(context, NULL, G_CALLBACK(on_call), door_new(connection, page), door_free,
                                      G_TYPE_BOOLEAN);
  jsc_context_set_value(context, FUNCTION_NAME, function);
  g_object_unref(function);
  g_object_unref(context);
}

/* Only the host's handler for this very page hears it: that is how the host knows what the process works for. */
static void on_page_created(WebKitWebExtension *extension, WebKitWebPage *page, gpointer data) {
  (void)extension;
  (void)data;
  WebKitUserMessage *message = webkit_user_message_new(TOKEN_MESSAGE, g_variant_new_string(media.token));
  webkit_web_page_send_message_to_view(page, message, NULL, NULL, NULL);
}

void webkit_web_extension_initialize_with_user_data(WebKitWebExtension *extension, const GVariant *user_data) {
  GVariant *given = (GVariant *)user_data;
  if (settings || !given || !g_variant_is_of_type(given, G_VARIANT_TYPE_STRING_ARRAY) ||
      g_variant_n_children(given) < ORIGINS) {
    return;
  }
  settings = g_variant_dup_strv(given, NULL);
  if (settings[DIRECT_SOCKET][0]) {
    g_signal_connect(webkit_script_world_get_default(), "window-object-cleared", G_CALLBACK(on_window_object_cleared),
                     NULL);
  }
  if (settings[MEDIA_LIBRARY][0]) {
    media = (MediaSettings){.library = settings[MEDIA_LIBRARY],
                            .socket_path = settings[MEDIA_SOCKET],
                            .token = settings[MEDIA_TOKEN],
                            .schemes = (const char *const *)g_strsplit(settings[MEDIA_SCHEMES], ",", -1)};
    g_signal_connect(extension, "page-created", G_CALLBACK(on_page_created), NULL);
    media_load_when_needed(&media);
  }
}
