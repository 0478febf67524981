package dev.elnath.internal.ipc;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.permission.Origin;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The frames of a direct connection (`wire/direct.md`) are the same in whatever pieces they
/// arrive, and keep to their limits; their calls are requests or refused.
public final class DirectDecoderFuzz {
  private static final int MAX_BODY = 1_000;

  private DirectDecoderFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    List<String> whole = frames(bytes, Integer.MAX_VALUE);
    hold(whole.equals(frames(bytes, 1)), "frames that arrive byte by byte are others");
    hold(whole.equals(frames(bytes, 7)), "frames that arrive in pieces are others");
  }

  private static List<String> frames(byte[] bytes, int piece) {
    DirectDecoder decoder = new DirectDecoder(new Pieces(ByteBuffer.wrap(bytes), piece), MAX_BODY);
    List<String> seen = new ArrayList<>();
    try {
      Optional<DirectFrame> frame = decoder.next();
      while (frame.isPresent()) {
        seen.add(text(frame.get()));
        frame = decoder.next();
      }
      seen.add("end");
    } catch (BrokenFrame | EOFException broken) {
      seen.add(broken.toString());
    } catch (IOException impossible) {
      throw new AssertionError("bytes in memory could not be read", impossible);
    }
    return seen;
  }

  private static String text(DirectFrame frame) {
    return switch (frame) {
      case DirectFrame.Hello hello -> {
        hold(hello.ticket().length() == DirectFrame.TICKET_LENGTH, "a ticket has another length");
        hold(hello.key().length() <= 64, "a key is too long");
        yield hello.toString();
      }
      case DirectFrame.Call call -> {
        hold(call.number() >= 0, "a request number is negative");
        hold(
            call.head().length + call.body().length <= MAX_BODY + DirectDecoder.MAX_HEAD_BYTES,
            "a call is longer than it may be");
        yield "call "
            + call.number()
            + " "
            + call.raw()
            + " "
            + Arrays.hashCode(call.head())
            + " "
            + Arrays.hashCode(call.body())
            + " "
            + request(call);
      }
      case DirectFrame.Oversized oversized -> oversized.toString();
      case DirectFrame.Received received -> {
        hold(received.count() > 0, "a count is none");
        yield received.toString();
      }
    };
  }

  private static String request(DirectFrame.Call call) {
    try {
      Envelope request = DirectRequest.parse(call, MAX_BODY, "page", Origin.LOCAL);
      hold(request.body().bytes().length <= MAX_BODY, "a body is longer than it may be");
      return request.command() + request.headers();
    } catch (RefusedRequest refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  /// Gives its bytes in pieces.
  private record Pieces(ByteBuffer bytes, int piece) implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer target) {
      if (!bytes.hasRemaining()) {
        return -1;
      }
      int count = Math.min(piece, Math.min(bytes.remaining(), target.remaining()));
      target.put(bytes.slice(bytes.position(), count));
      bytes.position(bytes.position() + count);
      return count;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
