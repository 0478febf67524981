package recursive;

import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import java.util.List;

/// How [Trees.Expression.Sum] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Trees_Expression_SumCodec implements Codec<Trees.Expression.Sum> {
  /// The one instance, for any thread.
  public static final Trees_Expression_SumCodec INSTANCE = new Trees_Expression_SumCodec();

  private static final MemberNames NAMES = MemberNames.of("of");

  private Trees_Expression_SumCodec() {}

  @Override
  public Trees.Expression.Sum read(JsonReader in) {
    in.beginObject("struct Sum");
    List<Trees.Expression> of = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> of = Codecs.list(Trees_ExpressionCodec.INSTANCE).read(in);
        default -> in.skip();
      }
    }
    if (of == null) {
      throw in.missing("of");
    }
    return new Trees.Expression.Sum(of);
  }

  @Override
  public void write(Trees.Expression.Sum value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    Codecs.list(Trees_ExpressionCodec.INSTANCE).write(value.of(), out);
    out.endObject();
  }
}
