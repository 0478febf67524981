package records;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;

/// How [Library.Shelf] travels as JSON. Written by dev.elnath.processor; changes here are lost.
final class Library_ShelfCodec implements Codec<Library.Shelf> {
  /// The one instance, for any thread.
  public static final Library_ShelfCodec INSTANCE = new Library_ShelfCodec();

  private static final MemberNames NAMES = MemberNames.of("books", "shelf-label", "id");

  private Library_ShelfCodec() {}

  @Override
  public Library.Shelf read(JsonReader in) {
    in.beginObject("struct Shelf");
    List<Library.Book> books = null;
    String label = null;
    long id = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> books = Codecs.list(Library_BookCodec.INSTANCE).read(in);
        case 1 -> label = in.readString();
        case 2 -> id = Codecs.ofLongText().read(in);
        default -> in.skip();
      }
    }
    if (books == null) {
      throw in.missing("books");
    }
    if (label == null) {
      throw in.missing("shelf-label");
    }
    if (!members.had(2)) {
      throw in.missing("id");
    }
    return new Library.Shelf(books, label, id);
  }

  @Override
  public void write(Library.Shelf value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    Codecs.list(Library_BookCodec.INSTANCE).write(value.books(), out);
    out.name(NAMES, 1);
    out.write(value.label());
    out.name(NAMES, 2);
    Codecs.ofLongText().write(value.id(), out);
    out.endObject();
  }
}
