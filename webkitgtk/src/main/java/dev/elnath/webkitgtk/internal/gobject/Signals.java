package dev.elnath.webkitgtk.internal.gobject;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.Upcall;
import dev.elnath.webkitgtk.internal.ffi.UpcallId;
import dev.elnath.webkitgtk.internal.ffi.Upcalls;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;

/// Connections to signals that end together. Main thread. After [#close] the objects may go on
/// emitting; nobody is called.
public final class Signals implements AutoCloseable {
  private static final NativeFunction CONNECT = new NativeFunction("g_signal_connect_data");

  private static final long CONNECT_SWAPPED = 2;

  private final List<UpcallId> registered = new ArrayList<>();
  private final String subject;

  /// @param subject what the objects are part of, for the log, such as `window main`
  public Signals(String subject) {
    this.subject = subject;
  }

  /// Calls a function whenever an object emits a signal.
  ///
  /// @param arguments of the signal, with the object and without the user data
  public void connect(GObject object, String signal, int arguments, Upcall upcall) {
    connect(object, signal, arguments, 0, upcall);
  }

  /// Calls a function whenever an object emits a signal.
  ///
  /// @param arguments of the signal, with the object and without the user data
  /// @param otherwise the handler's result if it throws
  public void connect(GObject object, String signal, int arguments, long otherwise, Upcall upcall) {
    UpcallId id = Upcalls.register("handling " + signal + " of " + subject, otherwise, upcall);
    registered.add(id);
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom(signal).address();
      CONNECT.nonNull(
          CONNECT.call(object.address(), name, Upcalls.stub(arguments), id.value(), 0, 0));
    }
  }

  /// Calls a function whenever an object emits a signal of more arguments than a stub takes before
  /// its user data. The function is given the first four of the signal, without the object.
  public void connectSwapped(GObject object, String signal, Upcall upcall) {
    UpcallId id = Upcalls.register("handling " + signal + " of " + subject, upcall);
    registered.add(id);
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom(signal).address();
      CONNECT.nonNull(
          CONNECT.call(
              object.address(), name, Upcalls.stubAfterData(), id.value(), 0, CONNECT_SWAPPED));
    }
  }

  @Override
  public void close() {
    registered.forEach(UpcallId::close);
    registered.clear();
  }
}
