#ifndef ELNATH_CONNECTION_H
#define ELNATH_CONNECTION_H

#include <jsc/jsc.h>

/* One document's way to the host: a socket and shared memory (wire/direct.md), of whose bytes it knows nothing. Main thread only. Counted:
   whoever keeps one holds a reference. */
typedef struct Connection Connection;

Connection *connection_new(const char *socket_path);
Connection *connection_ref(Connection *connection);
void connection_unref(Connection *connection);

/* Connects, once. `receive` is called with what has come: a Uint8Array, the same each time, and how many bytes at its start
   count; and with null when the host has closed. */
gboolean connection_open(Connection *connection, JSCValue *receive);

/* Sends bytes, now or as soon as the socket takes them. Those of `keep` are not copied, and must not change; NULL if they
   are lent for this call only. */
gboolean connection_send(Connection *connection, const guint8 *bytes, gsize length, JSCValue *keep);

gboolean connection_is_open(const Connection *connection);

/* Maps the host's shared memory, once, and closes its file. How long it is; 0 if it is not to be had. */
gsize connection_share(Connection *connection, int file);

/* Copies out of the shared memory; FALSE if there are no such bytes. */
gboolean connection_get_shared(const Connection *connection, gsize at, guint8 *bytes, gsize length);

/* Ends it without telling the page. Harmless the second time. */
void connection_close(Connection *connection);

#endif
