#ifndef ELNATH_MEDIA_SOURCE_H
#define ELNATH_MEDIA_SOURCE_H

#include <gst/gst.h>

/* Makes GStreamer ask the application for some schemes. Once, after gst_init; the texts are kept, not copied.
   `page_thread` is the one that never waits for the application. */
gboolean source_register(const char *socket_path, const char *token, const char *const *schemes, GThread *page_thread);

#endif
