package errors;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import dev.elnath.command.RejectedException;
import dev.elnath.command.Results;
import java.util.List;

/// The commands of [Account]. Written by dev.elnath.processor; changes here are lost.
public final class AccountCommands implements CommandSet {
  private final Account target;

  private AccountCommands(Account target) {
    this.target = target;
  }

  /// The commands of one object.
  public static AccountCommands of(Account target) {
    return new AccountCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new WithdrawHandler(target),
        new WithdrawLaterHandler(target));
  }

  private record WithdrawHandler(Account target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("amount");

    @Override
    public String name() {
      return "withdraw";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("amount");
      int amount = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> amount = in.readInt();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("amount");
      }
      try {
        int result = target.withdraw(amount);
        JsonWriter out = new JsonWriter();
        out.write(result);
        return new Body.JsonText(out.toBytes());
      } catch (Account.Overdrawn rejected) {
        JsonWriter out = new JsonWriter();
        Account_ProblemCodec.INSTANCE.write(rejected.rejection(), out);
        throw new RejectedException(new Body.JsonText(out.toBytes()), rejected);
      } catch (Account.AccountException rejected) {
        JsonWriter out = new JsonWriter();
        Account_ProblemCodec.INSTANCE.write(rejected.rejection(), out);
        throw new RejectedException(new Body.JsonText(out.toBytes()), rejected);
      }
    }
  }

  private record WithdrawLaterHandler(Account target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("amount");

    @Override
    public String name() {
      return "withdrawLater";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("amount");
      int amount = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> amount = in.readInt();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("amount");
      }
      try {
        Integer result = Results.await(target.withdrawLater(amount));
        JsonWriter out = new JsonWriter();
        out.write(result);
        return new Body.JsonText(out.toBytes());
      } catch (Account.Overdrawn rejected) {
        JsonWriter out = new JsonWriter();
        Account_ProblemCodec.INSTANCE.write(rejected.rejection(), out);
        throw new RejectedException(new Body.JsonText(out.toBytes()), rejected);
      }
    }
  }
}
