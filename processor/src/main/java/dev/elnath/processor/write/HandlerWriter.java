package dev.elnath.processor.write;

import dev.elnath.processor.model.CommandModel;
import dev.elnath.processor.model.CommandModel.Parameter;
import dev.elnath.processor.model.CommandModel.Rejected;
import dev.elnath.processor.model.CommandsModel;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes the handler of one command.
final class HandlerWriter {
  private static final Set<String> TAKEN =
      Set.of("call", "target", "in", "out", "members", "at", "problem", "result", "rejected");

  private final CommandsModel model;
  private final CommandModel command;
  private final String handler;
  private final SourceFile file;
  private final TypeWriter types;
  private final MemberLocals locals;

  HandlerWriter(
      CommandsModel model,
      CommandModel command,
      String handler,
      SourceFile file,
      TypeWriter types) {
    this.model = model;
    this.command = command;
    this.handler = handler;
    this.file = file;
    this.types = types;
    this.locals =
        new MemberLocals(
            command.arguments().stream()
                .map(argument ->
                    new MemberLocals.Wanted(argument.javaName(), argument.name(), argument.type()))
                .toList(),
            TAKEN,
            types.packageRoots());
  }

  void write() {
    String target = file.use(model.target());
    file.add(
        """
        private record %s(%s target) implements %s {
        """
            .formatted(handler, target, file.use("dev.elnath.command", "CommandHandler")));
    if (!locals.all().isEmpty()) {
      String names = file.use("dev.elnath.codec", "MemberNames");
      file.add(
          """
          private static final %s NAMES = %s.of(%s);

          """
              .formatted(names, names, Literals.strings(locals.members())));
    }
    file.add(
        """
        @Override
        public String name() {
        return %s;
        }

        @Override
        public %s run(%s call) throws Exception {
        """
            .formatted(Literals.string(command.name()), body(), commandCall()));
    if (!locals.all().isEmpty()) {
      readArguments();
    }
    callTarget();
    file.add(
        """
        }
        }
        """);
  }

  private void readArguments() {
    file.add(
        "%s in = call.arguments(%s);"
            .formatted(
                file.use("dev.elnath.codec", "JsonReader"),
                Literals.string(locals.members().getFirst())));
    locals.declare(file, types);
    file.add("try {");
    locals.read(file, types);
    file.add(
        """
        } catch (%s problem) {
        throw call.invalid(members.name(), problem);
        }
        in.end();
        """
            .formatted(file.use("dev.elnath.codec", "DecodeException")));
    locals.require(file, types, "call.missing");
  }

  private void callTarget() {
    if (!command.rejections().isEmpty()) {
      file.add("try {");
    }
    new ResultWriter(file, types).write(command.result(), invocation());
    for (Rejected rejected : command.rejections()) {
      String writer = file.use("dev.elnath.codec", "JsonWriter");
      file.add(
          """
          } catch (%s rejected) {
          %s out = new %s();
          """
              .formatted(file.use(rejected.exception()), writer, writer));
      file.add(types.write(rejected.value(), "rejected.rejection()"));
      file.add(
          "throw new %s(new %s.JsonText(out.toBytes()), rejected);"
              .formatted(file.use("dev.elnath.command", "RejectedException"), body()));
    }
    if (!command.rejections().isEmpty()) {
      file.add("}");
    }
  }

  private String invocation() {
    Iterator<String> variables = locals.variables().iterator();
    String arguments =
        command.parameters().stream()
            .map(parameter ->
                switch (parameter) {
                  case Parameter.Argument _ -> variables.next();
                  case Parameter.WholeRequest _ -> "call.request()";
                  case Parameter.Scoped(boolean isGlobal, var entry) ->
                      file.use("dev.elnath.permission", isGlobal ? "GlobalScope" : "Scope")
                          + (isGlobal ? ".of(call.globalScope(), " : ".of(call.scope(), ")
                          + types.codec(entry)
                          + ")";
                  case Parameter.Supplied(var type) -> "call.supply(" + file.use(type) + ".class)";
                })
            .collect(Collectors.joining(", "));
    String receiver = command.isStatic() ? file.use(model.target()) : "target";
    return receiver + "." + command.method() + "(" + arguments + ")";
  }

  private String body() {
    return file.use("dev.elnath.command", "Body");
  }

  private String commandCall() {
    return file.use("dev.elnath.command", "CommandCall");
  }
}
