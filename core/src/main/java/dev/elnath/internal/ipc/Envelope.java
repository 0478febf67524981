package dev.elnath.internal.ipc;

import dev.elnath.command.Body;
import dev.elnath.command.Headers;
import dev.elnath.permission.Origin;

/// One request of a page as every transport understands it, already checked in form but not yet for
/// its right to run.
///
/// @param pageId the page's own name for itself; empty from code that calls without the runtime
/// @param number the request's number in that page, from 1; 0 from code that calls without the
///   runtime
record Envelope(
    String command, String pageId, long number, Headers headers, Body body, Origin origin) {}
