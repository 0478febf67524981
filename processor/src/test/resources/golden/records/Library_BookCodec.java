package records;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Library.Book] travels as JSON. Written by dev.elnath.processor; changes here are lost.
final class Library_BookCodec implements Codec<Library.Book> {
  /// The one instance, for any thread.
  public static final Library_BookCodec INSTANCE = new Library_BookCodec();

  private static final MemberNames NAMES = MemberNames.of("title", "pages", "weight", "lent", "letter", "rack");

  private Library_BookCodec() {}

  @Override
  public Library.Book read(JsonReader in) {
    in.beginObject("struct Book");
    String title = null;
    int pages = 0;
    double weight = 0;
    boolean lent = false;
    char letter = 0;
    byte rack = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> title = in.readString();
        case 1 -> pages = in.readInt();
        case 2 -> weight = in.readDouble();
        case 3 -> lent = in.readBoolean();
        case 4 -> letter = in.readChar();
        case 5 -> rack = in.readByte();
        default -> in.skip();
      }
    }
    if (title == null) {
      throw in.missing("title");
    }
    if (!members.had(1)) {
      throw in.missing("pages");
    }
    if (!members.had(2)) {
      throw in.missing("weight");
    }
    if (!members.had(3)) {
      throw in.missing("lent");
    }
    if (!members.had(4)) {
      throw in.missing("letter");
    }
    if (!members.had(5)) {
      throw in.missing("rack");
    }
    return new Library.Book(title, pages, weight, lent, letter, rack);
  }

  @Override
  public void write(Library.Book value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.title());
    out.name(NAMES, 1);
    out.write(value.pages());
    out.name(NAMES, 2);
    out.write(value.weight());
    out.name(NAMES, 3);
    out.write(value.lent());
    out.name(NAMES, 4);
    out.write(value.letter());
    out.name(NAMES, 5);
    out.write(value.rack());
    out.endObject();
  }
}
