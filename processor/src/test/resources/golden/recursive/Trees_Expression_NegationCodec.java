package recursive;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Trees.Expression.Negation] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Trees_Expression_NegationCodec implements Codec<Trees.Expression.Negation> {
  /// The one instance, for any thread.
  public static final Trees_Expression_NegationCodec INSTANCE = new Trees_Expression_NegationCodec();

  private static final MemberNames NAMES = MemberNames.of("of");

  private Trees_Expression_NegationCodec() {}

  @Override
  public Trees.Expression.Negation read(JsonReader in) {
    in.beginObject("struct Negation");
    Trees.Expression of = null;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> of = Trees_ExpressionCodec.INSTANCE.read(in);
        default -> in.skip();
      }
    }
    if (of == null) {
      throw in.missing("of");
    }
    return new Trees.Expression.Negation(of);
  }

  @Override
  public void write(Trees.Expression.Negation value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    Trees_ExpressionCodec.INSTANCE.write(value.of(), out);
    out.endObject();
  }
}
