package records;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Library.Awkward] travels as JSON. Written by dev.elnath.processor; changes here are lost.
final class Library_AwkwardCodec implements Codec<Library.Awkward> {
  /// The one instance, for any thread.
  public static final Library_AwkwardCodec INSTANCE = new Library_AwkwardCodec();

  private static final MemberNames NAMES = MemberNames.of("in", "members", "at", "value", "inValue", "out");

  private Library_AwkwardCodec() {}

  @Override
  public Library.Awkward read(JsonReader in) {
    in.beginObject("struct Awkward");
    int inValueValue = 0;
    String membersValue = null;
    long atValue = 0;
    String value = null;
    short inValue = 0;
    float out = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> inValueValue = in.readInt();
        case 1 -> membersValue = in.readString();
        case 2 -> atValue = in.readLong();
        case 3 -> value = in.readString();
        case 4 -> inValue = in.readShort();
        case 5 -> out = in.readFloat();
        default -> in.skip();
      }
    }
    if (!members.had(0)) {
      throw in.missing("in");
    }
    if (membersValue == null) {
      throw in.missing("members");
    }
    if (!members.had(2)) {
      throw in.missing("at");
    }
    if (value == null) {
      throw in.missing("value");
    }
    if (!members.had(4)) {
      throw in.missing("inValue");
    }
    if (!members.had(5)) {
      throw in.missing("out");
    }
    return new Library.Awkward(inValueValue, membersValue, atValue, value, inValue, out);
  }

  @Override
  public void write(Library.Awkward value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.in());
    out.name(NAMES, 1);
    out.write(value.members());
    out.name(NAMES, 2);
    out.write(value.at());
    out.name(NAMES, 3);
    out.write(value.value());
    out.name(NAMES, 4);
    out.write(value.inValue());
    out.name(NAMES, 5);
    out.write(value.out());
    out.endObject();
  }
}
