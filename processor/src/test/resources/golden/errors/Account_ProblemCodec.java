package errors;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Account.Problem] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Account_ProblemCodec implements Codec<Account.Problem> {
  /// The one instance, for any thread.
  public static final Account_ProblemCodec INSTANCE = new Account_ProblemCodec();

  private static final MemberNames NAMES = MemberNames.of("code", "by");

  private Account_ProblemCodec() {}

  @Override
  public Account.Problem read(JsonReader in) {
    in.beginObject("struct Problem");
    String code = null;
    int by = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> code = in.readString();
        case 1 -> by = in.readInt();
        default -> in.skip();
      }
    }
    if (code == null) {
      throw in.missing("code");
    }
    if (!members.had(1)) {
      throw in.missing("by");
    }
    return new Account.Problem(code, by);
  }

  @Override
  public void write(Account.Problem value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    out.write(value.code());
    out.name(NAMES, 1);
    out.write(value.by());
    out.endObject();
  }
}
