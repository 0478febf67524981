package dev.elnath.internal.ipc;

/// Where a transport takes the answer of one request. Called once, by any thread.
@FunctionalInterface
interface ReplySink {
  void settle(Reply reply);
}
