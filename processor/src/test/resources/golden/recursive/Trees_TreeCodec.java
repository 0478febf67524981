package recursive;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;

/// How [Trees.Tree] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Trees_TreeCodec<T> implements Codec<Trees.Tree<T>> {
  private static final MemberNames NAMES = MemberNames.of("label", "branches");

  private final Codec<T> tCodec;

  /// Makes a codec from those of the type's arguments.
  public Trees_TreeCodec(Codec<T> tCodec) {
    this.tCodec = tCodec;
  }

  @Override
  public Trees.Tree<T> read(JsonReader in) {
    in.beginObject("struct Tree");
    T label = null;
    List<Trees.Tree<T>> branches = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> label = tCodec.read(in);
        case 1 -> branches = Codecs.list(new Trees_TreeCodec<>(tCodec)).read(in);
        default -> in.skip();
      }
    }
    if (label == null) {
      throw in.missing("label");
    }
    if (branches == null) {
      throw in.missing("branches");
    }
    return new Trees.Tree<>(label, branches);
  }

  @Override
  public void write(Trees.Tree<T> value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    tCodec.write(value.label(), out);
    out.name(NAMES, 1);
    Codecs.list(new Trees_TreeCodec<>(tCodec)).write(value.branches(), out);
    out.endObject();
  }
}
