#include "media_loader.h"

#include <dlfcn.h>
#include <glib-object.h>
#include <string.h>

typedef gboolean (*Register)(const char *socket_path, const char *token, const char *const *schemes,
                             GThread *page_thread);

static const MediaSettings *settings;
static GThread *page_thread;
static Register register_source;
static int done;

static gboolean load(void) {
  if (register_source) return TRUE;
  void *library = dlopen(settings->library, RTLD_NOW | RTLD_LOCAL);
  void *found = library ? dlsym(library, "elnath_media_register") : NULL;
  if (!found) {
    g_warning("elnath: media of the application will not play: %s", dlerror());
    return FALSE;
  }
  memcpy(&register_source, &found, sizeof register_source);
  return TRUE;
}

/* WebKit registers sources of its own right after it has initialised GStreamer; each brings a class with this interface. No
   other call of WebKit's tells that, and initialising GStreamer for every page would cost each of them time and memory. */
static void on_interface_of_a_class(gpointer data, gpointer vtable) {
  (void)data;
  if (g_strcmp0(g_type_name(G_TYPE_FROM_INTERFACE(vtable)), "GstURIHandler") != 0) return;
  /* Registering makes a class with the interface too. */
  if (!g_atomic_int_compare_and_exchange(&done, FALSE, TRUE)) return;
  if (load() && !register_source(settings->socket_path, settings->token, settings->schemes, page_thread)) {
    g_atomic_int_set(&done, FALSE);
  }
}

void media_load_when_needed(const MediaSettings *wanted) {
  settings = wanted;
  page_thread = g_thread_self();
  g_type_add_interface_check(NULL, on_interface_of_a_class);
}
