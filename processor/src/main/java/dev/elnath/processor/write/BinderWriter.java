package dev.elnath.processor.write;

import dev.elnath.processor.model.CommandsModel;

/// Writes the `CommandBinder` of a class.
public final class BinderWriter {
  private BinderWriter() {}

  /// The source of the binder.
  public static String write(CommandsModel model) {
    SourceFile file = new SourceFile(model.binderName());
    String target = file.use(model.target());
    String optional = file.use("java.util", "Optional");
    file.add(
        """
        /// Finds the commands of a [%s]. Written by dev.elnath.processor; changes here are lost.
        public final class %s implements %s {
        /// Made by `ServiceLoader`.
        public %s() {}

        @Override
        public %s<%s> bind(Object target) {
        return target instanceof %s known
        ? %s.of(%s.of(known))
        : %s.empty();
        }
        }
        """
            .formatted(
                target,
                model.binderName().name(),
                file.use("dev.elnath.command", "CommandBinder"),
                model.binderName().name(),
                optional,
                file.use("dev.elnath.command", "CommandSet"),
                target,
                optional,
                file.use(model.commandsName()),
                optional));
    return file.text();
  }
}
