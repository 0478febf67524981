#ifndef ELNATH_MEMORY_REQUEST_H
#define ELNATH_MEMORY_REQUEST_H

#include <webkit2/webkit-web-extension.h>

#include "connection.h"

/* Asks the host for the shared memory of a ticket (wire/direct.md); `done` is called with its length, or with 0, unless the
   connection has ended by then. Main thread. */
void memory_request(WebKitWebPage *page, const char *ticket, Connection *connection, JSCValue *done);

#endif
