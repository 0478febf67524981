#include <gmodule.h>

#include "source.h"

/* What the extension calls when the web process begins to use GStreamer; FALSE if it has not got so far. */
G_MODULE_EXPORT gboolean elnath_media_register(const char *socket_path, const char *token, const char *const *schemes,
                                               GThread *page_thread);

gboolean elnath_media_register(const char *socket_path, const char *token, const char *const *schemes,
                               GThread *page_thread) {
  return gst_is_initialized() && source_register(socket_path, token, schemes, page_thread);
}
