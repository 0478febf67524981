package records;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Library.Range] travels as JSON. Written by dev.elnath.processor; changes here are lost.
final class Library_RangeCodec implements Codec<Library.Range> {
  /// The one instance, for any thread.
  public static final Library_RangeCodec INSTANCE = new Library_RangeCodec();

  private static final MemberNames NAMES = MemberNames.of("low", "high");

  private Library_RangeCodec() {}

  @Override
  public Library.Range read(JsonReader in) {
    in.beginObject("struct Range");
    int low = 0;
    int high = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> low = in.readInt();
        case 1 -> high = in.readInt();
        default -> in.skip();
      }
    }
    if (!members.had(0)) {
      throw in.missing("low");
    }
    if (!members.had(1)) {
      throw in.missing("high");
    }
    try {
      return new Library.Range(low, high);
    } catch (IllegalArgumentException | NullPointerException refused) {
      throw in.invalid(refused);
    }
  }

  @Override
  public void write(Library.Range value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.low());
    out.name(NAMES, 1);
    out.write(value.high());
    out.endObject();
  }
}
