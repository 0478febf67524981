package dev.elnath.internal.ipc;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.InvalidArgumentsException;
import dev.elnath.command.Request;
import dev.elnath.permission.CommandScope;
import org.jspecify.annotations.Nullable;

/// One call on its way: what generated code sees of it, and who waits for its answer.
final class Call implements CommandCall {
  private static final byte[] NO_ARGUMENTS = {'{', '}'};

  private volatile Envelope envelope;
  private final PageSession session;
  private @Nullable ReplySink sink;
  private @Nullable Thread thread;
  private CommandScope scope = CommandScope.EMPTY;

  Call(Envelope envelope, PageSession session, ReplySink sink) {
    this.envelope = envelope;
    this.session = session;
    this.sink = sink;
  }

  Envelope envelope() {
    return envelope;
  }

  /// The same request, as it is when it has been decrypted.
  void replace(Envelope opened) {
    envelope = opened;
  }

  PageSession session() {
    return session;
  }

  /// Runs the call on a thread of its own.
  void start(Runnable work) {
    Thread started = Thread.ofVirtual().name(envelope.command()).unstarted(work);
    synchronized (this) {
      if (sink == null) {
        return;
      }
      thread = started;
    }
    started.start();
  }

  /// Lets the command run with a scope. Called on the call's own thread.
  void allow(CommandScope granted) {
    scope = granted;
  }

  /// Answers whoever waits now; only the first answer counts.
  ///
  /// @return whether this was the first
  boolean settle(Reply reply) {
    ReplySink waiting;
    synchronized (this) {
      waiting = sink;
      sink = null;
      thread = null;
    }
    if (waiting == null) {
      return false;
    }
    waiting.settle(reply);
    return true;
  }

  /// Lets the answer go to another transport; the one that waited is told that it is not needed.
  ///
  /// @return whether the call still runs
  boolean redirect(ReplySink other) {
    ReplySink earlier;
    synchronized (this) {
      earlier = sink;
      if (earlier == null) {
        return false;
      }
      sink = other;
    }
    earlier.settle(Reply.GONE);
    return true;
  }

  /// Interrupts the command and tells the page, if it can still hear, that the call is over.
  void abandon() {
    Thread running;
    synchronized (this) {
      running = thread;
    }
    settle(Reply.GONE);
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public Request request() {
    return new Request(envelope.command(), envelope.headers(), envelope.body());
  }

  @Override
  public <T> T supply(Class<T> type) {
    return session.supply(type);
  }

  @Override
  public CommandScope scope() {
    return scope;
  }

  @Override
  public CommandScope globalScope() {
    return session.globalScope(CommandName.parse(envelope.command()).plugin());
  }

  @Override
  public JsonReader arguments(String firstName) {
    return switch (envelope.body()) {
      case Body.Raw _ ->
          throw new InvalidArgumentsException(
              invalidArgument(firstName)
                  + "command "
                  + shortName()
                  + " expected a value for key "
                  + firstName
                  + " but the IPC call used a bytes payload");
      case Body.JsonText json -> objectOf(json).withContext(session.channelOpener());
    };
  }

  @Override
  public InvalidArgumentsException missing(String name) {
    return new InvalidArgumentsException(
        invalidArgument(name) + "command " + shortName() + " missing required key " + name);
  }

  @Override
  public InvalidArgumentsException invalid(String name, DecodeException problem) {
    String text =
        problem.path().isEmpty() || problem.path().equals(name)
            ? problem.problem()
            : problem.getMessage();
    return new InvalidArgumentsException(invalidArgument(name) + text);
  }

  private JsonReader objectOf(Body.JsonText json) {
    if (json.bytes().length == 0) {
      return JsonReader.of(NO_ARGUMENTS);
    }
    JsonReader reader = JsonReader.of(json.bytes(), session.limits().maxNesting());
    if (reader.kind() == JsonReader.Kind.OBJECT) {
      return reader;
    }
    reader.skip();
    reader.end();
    return JsonReader.of(NO_ARGUMENTS);
  }

  private String invalidArgument(String name) {
    return "invalid args `" + name + "` for command `" + shortName() + "`: ";
  }

  private String shortName() {
    return CommandName.parse(envelope.command()).name();
  }
}
