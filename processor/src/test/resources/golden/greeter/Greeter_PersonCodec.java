package greeter;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Greeter.Person] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Greeter_PersonCodec implements Codec<Greeter.Person> {
  /// The one instance, for any thread.
  public static final Greeter_PersonCodec INSTANCE = new Greeter_PersonCodec();

  private static final MemberNames NAMES = MemberNames.of("name", "age");

  private Greeter_PersonCodec() {}

  @Override
  public Greeter.Person read(JsonReader in) {
    in.beginObject("struct Person");
    String name = null;
    int age = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> name = in.readString();
        case 1 -> age = in.readInt();
        default -> in.skip();
      }
    }
    if (name == null) {
      throw in.missing("name");
    }
    if (!members.had(1)) {
      throw in.missing("age");
    }
    return new Greeter.Person(name, age);
  }

  @Override
  public void write(Greeter.Person value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.name());
    out.name(NAMES, 1);
    out.write(value.age());
    out.endObject();
  }
}
