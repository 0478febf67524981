package names;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [List] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class ListCodec implements Codec<List> {
  /// The one instance, for any thread.
  public static final ListCodec INSTANCE = new ListCodec();

  private static final MemberNames NAMES = MemberNames.of("members");

  private ListCodec() {}

  @Override
  public List read(JsonReader in) {
    in.beginObject("struct List");
    int membersValue = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> membersValue = in.readInt();
        default -> in.skip();
      }
    }
    if (!members.had(0)) {
      throw in.missing("members");
    }
    return new List(membersValue);
  }

  @Override
  public void write(List value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.members());
    out.endObject();
  }
}
