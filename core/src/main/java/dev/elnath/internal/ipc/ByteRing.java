package dev.elnath.internal.ipc;

/// Bytes that go in the order in which they came, in one array that is used over and over. One
/// thread at a time.
final class ByteRing {
  private static final int SMALLEST = 4_096;

  private byte[] room = new byte[SMALLEST];
  private long oldest;
  private long end;

  /// Adds bytes and answers where they begin, counted from the first that ever came.
  long add(byte[] bytes) {
    if (end - oldest + bytes.length > room.length) {
      grow(end - oldest + bytes.length);
    }
    long start = end;
    int at = position(start);
    int before = Math.min(bytes.length, room.length - at);
    System.arraycopy(bytes, 0, room, at, before);
    System.arraycopy(bytes, before, room, 0, bytes.length - before);
    end += bytes.length;
    return start;
  }

  /// A copy of bytes that have not been dropped.
  byte[] copy(long start, int length) {
    byte[] bytes = new byte[length];
    int at = position(start);
    int before = Math.min(length, room.length - at);
    System.arraycopy(room, at, bytes, 0, before);
    System.arraycopy(room, 0, bytes, before, length - before);
    return bytes;
  }

  /// Drops the oldest bytes.
  void drop(int length) {
    oldest += length;
  }

  private void grow(long needed) {
    byte[] kept = copy(oldest, (int) (end - oldest));
    int larger = room.length;
    while (larger < needed) {
      larger *= 2;
    }
    room = new byte[larger];
    end = oldest;
    add(kept);
  }

  private int position(long start) {
    return (int) (start % room.length);
  }
}
