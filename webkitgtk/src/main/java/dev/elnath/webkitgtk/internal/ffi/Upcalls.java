package dev.elnath.webkitgtk.internal.ffi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.elnath.platform.PlatformException;
import dev.elnath.webkitgtk.internal.log.Log;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Calls from native code into Java. One stub for each number of arguments, never freed, leads to a
/// static method, and the last argument is the [UpcallId] of what is to be called. So nothing of
/// Java's is kept alive by native code. No exception leaves a call: it is logged with what was
/// being done. Any thread.
///
/// All stubs take five arguments, of which the first few count: the rest is whatever the registers
/// hold, and not looked at. So they share the machinery of one shape (see [NativeFunction]).
public final class Upcalls {
  private static final Map<Long, Registered> TABLE = new ConcurrentHashMap<>();
  private static final AtomicLong NEXT = new AtomicLong(1);
  private static final FunctionDescriptor SHAPE =
      FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private Upcalls() {}

  private record Registered(String doing, long otherwise, Upcall upcall) {}

  /// Registers what to call.
  ///
  /// @param doing what is being done, for the log
  public static UpcallId register(String doing, Upcall upcall) {
    return register(doing, 0, upcall);
  }

  /// Registers what to call.
  ///
  /// @param doing what is being done, for the log
  /// @param otherwise the result if the call throws
  public static UpcallId register(String doing, long otherwise, Upcall upcall) {
    UpcallId id = new UpcallId(NEXT.getAndIncrement());
    TABLE.put(id.value(), new Registered(doing, otherwise, upcall));
    return id;
  }

  /// How many are registered.
  public static int size() {
    return TABLE.size();
  }

  /// The address of the C function that takes so many arguments before its `user_data`.
  ///
  /// @param arguments from 0 to 4
  public static long stub(int arguments) {
    return switch (arguments) {
      case 0 -> AfterNone.STUB;
      case 1 -> AfterOne.STUB;
      case 2 -> AfterTwo.STUB;
      case 3 -> AfterThree.STUB;
      case 4 -> AfterFour.STUB;
      default -> throw new IllegalArgumentException("No stub takes " + arguments + " arguments");
    };
  }

  /// The address of the C function that takes its `user_data` first and four arguments after it, as
  /// the handler of a signal with more does that is connected "swapped".
  public static long stubAfterData() {
    return DataFirst.STUB;
  }

  static void prepare() {
    for (int arguments = 0; arguments <= 4; arguments++) {
      stub(arguments);
    }
  }

  static void remove(UpcallId id) {
    TABLE.remove(id.value());
  }

  static long afterNone(long data, long b, long c, long d, long e) {
    return dispatch(data, 0, 0, 0, 0);
  }

  static long afterOne(long first, long data, long c, long d, long e) {
    return dispatch(data, first, 0, 0, 0);
  }

  static long afterTwo(long first, long second, long data, long d, long e) {
    return dispatch(data, first, second, 0, 0);
  }

  static long afterThree(long first, long second, long third, long data, long e) {
    return dispatch(data, first, second, third, 0);
  }

  static long afterFour(long first, long second, long third, long fourth, long data) {
    return dispatch(data, first, second, third, fourth);
  }

  static long dataFirst(long data, long first, long second, long third, long fourth) {
    return dispatch(data, first, second, third, fourth);
  }

  private static long dispatch(long id, long first, long second, long third, long fourth) {
    Registered registered = TABLE.get(id);
    if (registered == null) {
      return 0;
    }
    try {
      return registered.upcall.call(first, second, third, fourth);
    } catch (Throwable failure) {
      Log.failed(registered.doing, failure);
      return registered.otherwise;
    }
  }

  @SuppressWarnings("restricted")
  private static long make(String method) {
    MethodType type =
        MethodType.methodType(
            long.class, long.class, long.class, long.class, long.class, long.class);
    try {
      MethodHandle target = MethodHandles.lookup().findStatic(Upcalls.class, method, type);
      return Linker.nativeLinker().upcallStub(target, SHAPE, Arena.global()).address();
    } catch (ReflectiveOperationException failure) {
      throw new PlatformException("The upcall " + method + " is missing", failure);
    }
  }

  private static final class DataFirst {
    static final long STUB = make("dataFirst");
  }

  private static final class AfterNone {
    static final long STUB = make("afterNone");
  }

  private static final class AfterOne {
    static final long STUB = make("afterOne");
  }

  private static final class AfterTwo {
    static final long STUB = make("afterTwo");
  }

  private static final class AfterThree {
    static final long STUB = make("afterThree");
  }

  private static final class AfterFour {
    static final long STUB = make("afterFour");
  }
}
