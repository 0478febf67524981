package recursive;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;
import java.util.Map;

/// How [Trees.Folder] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Trees_FolderCodec implements Codec<Trees.Folder> {
  /// The one instance, for any thread.
  public static final Trees_FolderCodec INSTANCE = new Trees_FolderCodec();

  private static final MemberNames NAMES = MemberNames.of("name", "files", "folders");

  private Trees_FolderCodec() {}

  @Override
  public Trees.Folder read(JsonReader in) {
    in.beginObject("struct Folder");
    String name = null;
    Map<String, Trees.File> files = null;
    List<Trees.Folder> folders = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> name = in.readString();
        case 1 -> files = Codecs.map(Codecs.ofString(), Trees_FileCodec.INSTANCE).read(in);
        case 2 -> folders = Codecs.list(Trees_FolderCodec.INSTANCE).read(in);
        default -> in.skip();
      }
    }
    if (name == null) {
      throw in.missing("name");
    }
    if (files == null) {
      throw in.missing("files");
    }
    if (folders == null) {
      throw in.missing("folders");
    }
    return new Trees.Folder(name, files, folders);
  }

  @Override
  public void write(Trees.Folder value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.name());
    out.name(NAMES, 1);
    Codecs.map(Codecs.ofString(), Trees_FileCodec.INSTANCE).write(value.files(), out);
    out.name(NAMES, 2);
    Codecs.list(Trees_FolderCodec.INSTANCE).write(value.folders(), out);
    out.endObject();
  }
}
