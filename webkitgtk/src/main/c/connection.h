#ifndef ELNATH_CONNECTION_H
#define ELNATH_CONNECTION_H

#include <jsc/jsc.h>

/* One document's way to the host: a socket that carries frames (wire/direct.md). Main thread only. Counted: whoever keeps
   one holds a reference. */
typedef struct Connection Connection;

Connection *connection_new(const char *socket_path);
Connection *connection_ref(Connection *connection);
void connection_unref(Connection *connection);

/* Connects, once. `receive` is called with a Uint8Array of whole frames, and with null when the host has closed. */
gboolean connection_open(Connection *connection, JSCValue *receive);

/* Sends the frames in `bytes`, now or as soon as the socket takes them. */
gboolean connection_send(Connection *connection, const guint8 *bytes, gsize length);

/* Ends it without telling the page. Harmless the second time. */
void connection_close(Connection *connection);

#endif
