package dev.elnath.codec;

import java.util.Arrays;

/// The codecs of arrays of numbers that need no object for each.
final class ArrayCodecs {
  private ArrayCodecs() {}

  /// `byte[]` as `JSON.stringify` of a `Uint8Array` has it: numbers from 0 to 255.
  enum OfBytes implements Codec<byte[]> {
    INSTANCE;

    @Override
    public byte[] read(JsonReader in) {
      in.beginArray();
      byte[] bytes = new byte[16];
      int length = 0;
      while (in.nextElement()) {
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) in.readUnsignedByte();
      }
      return Arrays.copyOf(bytes, length);
    }

    @Override
    public void write(byte[] value, JsonWriter out) {
      out.beginArray();
      for (byte each : value) {
        out.write(each & 0xff);
      }
      out.endArray();
    }
  }

  enum OfInts implements Codec<int[]> {
    INSTANCE;

    @Override
    public int[] read(JsonReader in) {
      in.beginArray();
      int[] numbers = new int[8];
      int length = 0;
      while (in.nextElement()) {
        if (length == numbers.length) {
          numbers = Arrays.copyOf(numbers, length * 2);
        }
        numbers[length++] = in.readInt();
      }
      return Arrays.copyOf(numbers, length);
    }

    @Override
    public void write(int[] value, JsonWriter out) {
      out.beginArray();
      for (int each : value) {
        out.write(each);
      }
      out.endArray();
    }
  }

  enum OfLongs implements Codec<long[]> {
    INSTANCE;

    @Override
    public long[] read(JsonReader in) {
      in.beginArray();
      long[] numbers = new long[8];
      int length = 0;
      while (in.nextElement()) {
        if (length == numbers.length) {
          numbers = Arrays.copyOf(numbers, length * 2);
        }
        numbers[length++] = in.readLong();
      }
      return Arrays.copyOf(numbers, length);
    }

    @Override
    public void write(long[] value, JsonWriter out) {
      out.beginArray();
      for (long each : value) {
        out.write(each);
      }
      out.endArray();
    }
  }

  enum OfDoubles implements Codec<double[]> {
    INSTANCE;

    @Override
    public double[] read(JsonReader in) {
      in.beginArray();
      double[] numbers = new double[8];
      int length = 0;
      while (in.nextElement()) {
        if (length == numbers.length) {
          numbers = Arrays.copyOf(numbers, length * 2);
        }
        numbers[length++] = in.readDouble();
      }
      return Arrays.copyOf(numbers, length);
    }

    @Override
    public void write(double[] value, JsonWriter out) {
      out.beginArray();
      for (double each : value) {
        out.write(each);
      }
      out.endArray();
    }
  }
}
