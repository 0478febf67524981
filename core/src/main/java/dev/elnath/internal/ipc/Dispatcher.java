package dev.elnath.internal.ipc;

import dev.elnath.codec.JsonReader;
import dev.elnath.codec.MalformedJsonException;
import dev.elnath.command.Body;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.InvalidArgumentsException;
import dev.elnath.command.RejectedException;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Origin;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/// Runs one call from the authority's answer to the command's. Called on the call's own thread.
final class Dispatcher {
  /// The internal command by which a page fetches what Java pushes to it.
  static final String PULL = "plugin:__ELNATH__|pull";

  /// The internal command by which a page of the application asks for a ticket for a direct
  /// connection.
  static final String CONNECT = "plugin:__ELNATH__|connect";

  private static final Logger LOG = System.getLogger("dev.elnath.command");

  private final Authority authority;
  private final CommandTable commands;
  private final Optional<Isolation> isolation;

  /// @param isolation opens every call, where calls come through an isolation application
  Dispatcher(Authority authority, CommandTable commands, Optional<Isolation> isolation) {
    this.authority = authority;
    this.commands = commands;
    this.isolation = isolation;
  }

  /// What all commands of a plugin may touch.
  CommandScope globalScope(String plugin) {
    return authority.globalScope(plugin);
  }

  Reply run(Call call) {
    String command = call.envelope().command();
    try {
      if (command.equals(PULL)) {
        return new Reply.Ok(call.session().pull());
      }
      if (command.equals(CONNECT) && call.envelope().origin() instanceof Origin.Local) {
        return new Reply.Ok(call.session().newTicket());
      }
      if (isolation.isPresent()) {
        call.replace(isolation.get().open(call.envelope()));
      }
      Authority.Query query =
          new Authority.Query(
              command,
              call.session().windowLabel(),
              call.session().webviewLabel(),
              call.envelope().origin());
      return switch (authority.decide(query)) {
        case Authority.Denied denied -> unrun(call, denied.reason());
        case Authority.Allowed(CommandScope scope) -> {
          call.allow(scope);
          CommandHandler handler = commands.find(command);
          yield handler == null
              ? unrun(call, commands.notFound(command))
              : new Reply.Ok(handler.run(call));
        }
      };
    } catch (MalformedJsonException malformed) {
      return new Reply.Refused(String.valueOf(malformed.getMessage()));
    } catch (RefusedRequest refused) {
      return new Reply.Refused(String.valueOf(refused.getMessage()));
    } catch (InvalidArgumentsException invalid) {
      return unrun(call, String.valueOf(invalid.getMessage()));
    } catch (RejectedException rejected) {
      return rejected.value() instanceof Body.JsonText value
          ? new Reply.Failed(value)
          : Reply.failed(textOf(rejected));
    } catch (InterruptedException interrupted) {
      LOG.log(Level.DEBUG, () -> "command " + command + " was interrupted");
      return Reply.failed("command " + command + " was interrupted");
    } catch (Exception failure) {
      LOG.log(Level.DEBUG, () -> "command " + command + " failed", failure);
      return Reply.failed(textOf(failure));
    } catch (Throwable error) {
      LOG.log(Level.ERROR, () -> "command " + command + " failed", error);
      return Reply.failed(textOf(error));
    }
  }

  /// A call that does not run. That its body is not JSON comes first, as the contract orders its
  /// refusals.
  private static Reply unrun(Call call, String reason) {
    if (call.envelope().body() instanceof Body.JsonText json && json.bytes().length > 0) {
      try {
        JsonReader reader = JsonReader.of(json.bytes(), call.session().limits().maxNesting());
        reader.skip();
        reader.end();
      } catch (MalformedJsonException malformed) {
        return new Reply.Refused(String.valueOf(malformed.getMessage()));
      }
    }
    return Reply.failed(reason);
  }

  private static String textOf(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isEmpty() ? failure.getClass().getSimpleName() : message;
  }
}
