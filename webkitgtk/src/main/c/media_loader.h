#ifndef ELNATH_MEDIA_LOADER_H
#define ELNATH_MEDIA_LOADER_H

#include <glib.h>

/* Where the media library and the application's socket are, and what the application serves (wire/media.md). */
typedef struct {
  const char *library;
  const char *socket_path;
  const char *token;
  const char *const *schemes;
} MediaSettings;

/* Loads the media library when this process begins to use GStreamer, and not before, since most pages play nothing. Main
   thread; the settings are kept, not copied. */
void media_load_when_needed(const MediaSettings *settings);

#endif
