package dev.elnath.webkitgtk.internal.webkit;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.memory.MemoryFile;
import dev.elnath.webkitgtk.internal.memory.SharedMemories;
import java.lang.foreign.Arena;
import java.util.Optional;

/// Hands shared memory to the web process that brings its ticket. Main thread.
final class MemoryRequests {
  /// The name of the message that asks, and of the answer.
  static final String MESSAGE = "elnath-memory";

  private static final NativeFunction LIST = new NativeFunction("g_unix_fd_list_new_from_array");
  private static final NativeFunction ANSWER =
      new NativeFunction("webkit_user_message_new_with_fd_list");
  private static final NativeFunction SEND = new NativeFunction("webkit_user_message_send_reply");

  private final SharedMemories memories;

  MemoryRequests(SharedMemories memories) {
    this.memories = memories;
  }

  /// Answers a message that asks with a ticket.
  ///
  /// @return false if that is worth nothing
  boolean answer(long message, String ticket) {
    Optional<MemoryFile> file = memories.redeem(ticket);
    file.ifPresent(it -> send(message, it));
    return file.isPresent();
  }

  /// The list closes the descriptor, the message takes its own reference to the list, and sending
  /// takes the message.
  private static void send(long message, MemoryFile file) {
    try (Arena arena = Arena.ofConfined()) {
      long descriptors = arena.allocateFrom(JAVA_INT, file.release()).address();
      try (OwnedObject list = OwnedObject.adopt(LIST, LIST.call(descriptors, 1))) {
        long name = arena.allocateFrom(MESSAGE).address();
        SEND.call(message, ANSWER.nonNull(ANSWER.call(name, 0, list.address())));
      }
    }
  }
}
