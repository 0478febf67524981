/* The floor: GTK 3 and WebKitGTK with nothing on top. A script message handler answers what it gets; WebKitGTK 2.50 can
   do so safely only by rejecting the page's promise, with the text as the error's message. */
#include <glib/gstdio.h>
#include <string.h>
#include <webkit2/webkit2.h>

static char *pages;

static void on_page_request(WebKitURISchemeRequest *request, gpointer data) {
  (void)data;
  char *file = g_build_filename(pages, webkit_uri_scheme_request_get_path(request), NULL);
  char *content = NULL;
  gsize length = 0;
  GError *error = NULL;
  if (g_file_get_contents(file, &content, &length, &error)) {
    GInputStream *stream = g_memory_input_stream_new_from_data(content, (gssize)length, g_free);
    const char *type = g_str_has_suffix(file, ".html") ? "text/html" : "text/javascript";
    webkit_uri_scheme_request_finish(request, stream, (gint64)length, type);
    g_object_unref(stream);
  } else {
    webkit_uri_scheme_request_finish_error(request, error);
    g_error_free(error);
  }
  g_free(file);
}

/* A letter, then the rest: `e` echoes it, `s` prints it, `f` ends. */
static gboolean on_message(WebKitUserContentManager *manager, JSCValue *message, WebKitScriptMessageReply *reply,
                           gpointer data) {
  (void)manager;
  (void)data;
  char *text = jsc_value_to_string(message);
  if (text[0] == 's') {
    g_print("%s\n", text + 1);
  } else if (text[0] == 'f') {
    gtk_main_quit();
  }
  webkit_script_message_reply_return_error_message(reply, text);
  g_free(text);
  return TRUE;
}

int main(int count, char **arguments) {
  gtk_init(&count, &arguments);
  pages = g_build_filename(g_path_get_dirname(arguments[0]), "..", "ui", NULL);
  char **page = g_strsplit(count > 1 ? arguments[1] : "measure", "?", 2);
  char *address = g_strdup_printf("app://localhost/%s.html?%s", page[0], page[1] ? page[1] : "");

  WebKitWebContext *context = webkit_web_context_get_default();
  webkit_web_context_register_uri_scheme(context, "app", on_page_request, NULL, NULL);
  WebKitUserContentManager *manager = webkit_user_content_manager_new();
  g_signal_connect(manager, "script-message-with-reply-received::bench", G_CALLBACK(on_message), NULL);
  webkit_user_content_manager_register_script_message_handler_with_reply(manager, "bench", NULL);

  GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
  gtk_window_set_title(GTK_WINDOW(window), "bench");
  gtk_window_set_default_size(GTK_WINDOW(window), 800, 600);
  g_signal_connect(window, "destroy", gtk_main_quit, NULL);
  GtkWidget *view = webkit_web_view_new_with_user_content_manager(manager);
  gtk_container_add(GTK_CONTAINER(window), view);
  webkit_web_view_load_uri(WEBKIT_WEB_VIEW(view), address);
  gtk_widget_show_all(window);
  gtk_main();
  return 0;
}
