package dev.elnath.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.command.Body;
import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.Headers;
import dev.elnath.command.InvalidArgumentsException;
import dev.elnath.command.RejectedException;
import dev.elnath.command.Request;
import dev.elnath.permission.CommandScope;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Calls the commands of a compiled case as a page would: JSON in, JSON out.
final class Calls {
  private static final Map<String, Calls> CACHE = new ConcurrentHashMap<>();

  private final Map<String, CommandHandler> handlers = new HashMap<>();
  private final Map<Class<?>, Object> managed = new HashMap<>();
  private final ClassLoader classes;
  private CommandScope scope = CommandScope.EMPTY;
  private CommandScope globalScope = CommandScope.EMPTY;

  private Calls(ClassLoader classes) {
    this.classes = classes;
  }

  /// Compiles a case and makes an object of one of its classes.
  static Calls of(String caseName, String className) {
    Compilation compilation = Case.of(caseName).compile();
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    ClassLoader classes = new CompiledClasses(compilation);
    Calls calls = new Calls(classes);
    Object target = calls.make(caseName + "." + className);
    CommandBinder binder =
        (CommandBinder) calls.make(caseName + "." + className.replace('$', '_') + "CommandsBinder");
    for (CommandHandler handler : binder.bind(target).orElseThrow().handlers()) {
      calls.handlers.put(handler.name(), handler);
    }
    return calls;
  }

  /// Like [#of], but compiles a case once only.
  static Calls cached(String caseName, String className) {
    return CACHE.computeIfAbsent(caseName, name -> of(name, className));
  }

  /// Lets the program manage an object of a class of the case.
  Calls managing(String className) {
    Object value = make(className);
    managed.put(value.getClass(), value);
    return this;
  }

  /// Lets commands run with these scopes.
  Calls within(CommandScope command, CommandScope plugin) {
    scope = command;
    globalScope = plugin;
    return this;
  }

  /// What the page gets: the JSON that the promise is resolved with, `rejected: ` and the JSON, or
  /// the message of the failure.
  String call(String command, String arguments) {
    return call(command, new Body.JsonText(arguments.getBytes(StandardCharsets.UTF_8)));
  }

  String call(String command, Body body) {
    try {
      return text(run(command, body));
    } catch (RejectedException rejected) {
      return "rejected: " + text(rejected.value());
    } catch (Exception failed) {
      return String.valueOf(failed.getMessage());
    }
  }

  Body run(String command, Body body) throws Exception {
    CommandHandler handler = handlers.get(command);
    if (handler == null) {
      return new Body.JsonText(
          ("Command " + command + " not found").getBytes(StandardCharsets.UTF_8));
    }
    return handler.run(new Call(new Request(command, Headers.EMPTY, body)));
  }

  private static String text(Body body) {
    String text = new String(body.bytes(), StandardCharsets.UTF_8);
    return body instanceof Body.Raw ? "bytes: " + text : text;
  }

  private Object make(String className) {
    try {
      var constructor = classes.loadClass(className).getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException failed) {
      throw new LinkageError("cannot make " + className, failed);
    }
  }

  private final class Call implements CommandCall {
    private final Request request;

    Call(Request request) {
      this.request = request;
    }

    @Override
    public Request request() {
      return request;
    }

    @Override
    public <T> T supply(Class<T> type) {
      Object value = managed.get(type);
      if (value == null) {
        throw new IllegalStateException("no " + type.getName() + " is managed");
      }
      return type.cast(value);
    }

    @Override
    public CommandScope scope() {
      return scope;
    }

    @Override
    public CommandScope globalScope() {
      return globalScope;
    }

    @Override
    public JsonReader arguments(String firstName) {
      return switch (request.body()) {
        case Body.Raw _ ->
            throw new InvalidArgumentsException(
                "invalid args `%s` for command `%s`: command %s expected a value for key %s but the IPC call used a bytes payload"
                    .formatted(firstName, request.command(), request.command(), firstName));
        case Body.JsonText(byte[] bytes) -> {
          JsonReader reader = JsonReader.of(bytes);
          yield reader.kind() == JsonReader.Kind.OBJECT ? reader : JsonReader.of("{}");
        }
      };
    }

    @Override
    public InvalidArgumentsException missing(String name) {
      return new InvalidArgumentsException(
          "invalid args `%s` for command `%s`: command %s missing required key %s"
              .formatted(name, request.command(), request.command(), name));
    }

    @Override
    public InvalidArgumentsException invalid(String name, DecodeException problem) {
      String told = problem.path().equals(name) ? problem.problem() : problem.getMessage();
      return new InvalidArgumentsException(
          "invalid args `%s` for command `%s`: %s".formatted(name, request.command(), told));
    }
  }
}
