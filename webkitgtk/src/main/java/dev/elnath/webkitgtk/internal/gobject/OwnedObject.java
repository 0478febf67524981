package dev.elnath.webkitgtk.internal.gobject;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;

/// One reference to an object, given up by [#close]. The thread that may use it is the object's
/// affair.
public final class OwnedObject implements GObject, AutoCloseable {
  private static final NativeFunction REF = new NativeFunction("g_object_ref");
  private static final NativeFunction REF_SINK = new NativeFunction("g_object_ref_sink");
  private static final NativeFunction UNREF = new NativeFunction("g_object_unref");

  private long address;

  private OwnedObject(long address) {
    this.address = address;
  }

  /// Calls that give a new object ("transfer full") end here.
  ///
  /// @throws dev.elnath.platform.PlatformException if the function gave none
  public static OwnedObject adopt(NativeFunction function, long result) {
    return new OwnedObject(function.nonNull(result));
  }

  /// Takes a new object whose first reference floats, as those of GTK's widgets do.
  ///
  /// @throws dev.elnath.platform.PlatformException if the function gave none
  public static OwnedObject sink(NativeFunction function, long result) {
    return new OwnedObject(REF_SINK.call(function.nonNull(result)));
  }

  /// Takes a further reference to an object that someone else owns ("transfer none").
  public static OwnedObject retain(long address) {
    return new OwnedObject(REF.call(address));
  }

  @Override
  public long address() {
    if (address == 0) {
      throw new IllegalStateException("This native object has been let go already");
    }
    return address;
  }

  /// Gives the reference up; harmless the second time.
  @Override
  public void close() {
    long last = address;
    if (last != 0) {
      address = 0;
      UNREF.call(last);
    }
  }
}
