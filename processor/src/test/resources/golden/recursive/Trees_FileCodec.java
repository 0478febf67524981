package recursive;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.Optional;

/// How [Trees.File] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Trees_FileCodec implements Codec<Trees.File> {
  /// The one instance, for any thread.
  public static final Trees_FileCodec INSTANCE = new Trees_FileCodec();

  private static final MemberNames NAMES = MemberNames.of("size", "mounted");

  private Trees_FileCodec() {}

  @Override
  public Trees.File read(JsonReader in) {
    in.beginObject("struct File");
    int size = 0;
    Optional<Trees.Folder> mounted = Optional.empty();
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> size = in.readInt();
        case 1 -> mounted = Codecs.optional(Trees_FolderCodec.INSTANCE).read(in);
        default -> in.skip();
      }
    }
    if (!members.had(0)) {
      throw in.missing("size");
    }
    return new Trees.File(size, mounted);
  }

  @Override
  public void write(Trees.File value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.size());
    out.name(NAMES, 1);
    Codecs.optional(Trees_FolderCodec.INSTANCE).write(value.mounted(), out);
    out.endObject();
  }
}
