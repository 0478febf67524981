package dev.elnath.webkitgtk.internal.ffi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.elnath.platform.PlatformException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A function of the native libraries whose arguments and result are pointers or integers. It is
/// looked up when first called. Any thread may hold one; which thread may call it is the function's
/// affair.
///
/// Every argument and the result travel as 64 bits, sign-extended, which is how the calling
/// conventions of 64-bit Linux pass pointers and narrower integers alike; they also let a function
/// be given more arguments than it takes, since the caller clears them away. So one method handle,
/// of eight arguments, does for all functions: each further one costs some milliseconds of
/// start-up. A function without result gives a meaningless number, and of a narrower result only
/// the low bits count: use [#asInt] or [#asBoolean].
public final class NativeFunction {
  private final String symbol;
  private @Nullable MemorySegment address;

  /// @param symbol its name in the library
  public NativeFunction(String symbol) {
    this.symbol = symbol;
  }

  /// Its name in the library.
  public String symbol() {
    return symbol;
  }

  /// Where it is, to be handed to native code as a callback.
  ///
  /// @throws PlatformException if the library lacks it
  public long pointer() {
    return address().address();
  }

  /// A 32-bit result.
  public static int asInt(long result) {
    return (int) result;
  }

  /// A `gboolean` result.
  public static boolean asBoolean(long result) {
    return (int) result != 0;
  }

  /// The result, which must be a pointer.
  ///
  /// @throws PlatformException if it is null
  public long nonNull(long result) {
    if (result == 0) {
      throw new PlatformException(symbol + " failed: it gave no object");
    }
    return result;
  }

  /// Calls it.
  public long call() {
    return call(0, 0, 0, 0);
  }

  /// Calls it.
  public long call(long first) {
    return call(first, 0, 0, 0);
  }

  /// Calls it.
  public long call(long first, long second) {
    return call(first, second, 0, 0);
  }

  /// Calls it.
  public long call(long first, long second, long third) {
    return call(first, second, third, 0);
  }

  /// Calls it.
  public long call(long first, long second, long third, long fourth) {
    return call(first, second, third, fourth, 0, 0, 0, 0);
  }

  /// Calls it.
  public long call(long first, long second, long third, long fourth, long fifth) {
    return call(first, second, third, fourth, fifth, 0, 0, 0);
  }

  /// Calls it.
  public long call(long first, long second, long third, long fourth, long fifth, long sixth) {
    return call(first, second, third, fourth, fifth, sixth, 0, 0);
  }

  /// Calls it.
  public long call(
      long first,
      long second,
      long third,
      long fourth,
      long fifth,
      long sixth,
      long seventh,
      long eighth) {
    try {
      return (long)
          Handle.OF_EIGHT.invokeExact(
              address(), first, second, third, fourth, fifth, sixth, seventh, eighth);
    } catch (Throwable failure) {
      throw failed(failure);
    }
  }

  static void prepare() {
    Objects.requireNonNull(Handle.OF_EIGHT);
  }

  private MemorySegment address() {
    MemorySegment known = address;
    if (known == null) {
      known = NativeLibrary.find(symbol);
      address = known;
    }
    return known;
  }

  private RuntimeException failed(Throwable failure) {
    return failure instanceof PlatformException known
        ? known
        : new PlatformException("Calling " + symbol + " failed", failure);
  }

  private static final class Handle {
    static final MethodHandle OF_EIGHT = make();

    @SuppressWarnings("restricted")
    private static MethodHandle make() {
      MemoryLayout[] arguments = new MemoryLayout[8];
      Arrays.fill(arguments, JAVA_LONG);
      return Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(JAVA_LONG, arguments));
    }
  }
}
