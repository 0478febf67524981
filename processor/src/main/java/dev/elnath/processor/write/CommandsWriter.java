package dev.elnath.processor.write;

import dev.elnath.processor.model.CommandModel;
import dev.elnath.processor.model.CommandsModel;
import dev.elnath.processor.model.Definitions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes the `CommandSet` of a class.
public final class CommandsWriter {
  private CommandsWriter() {}

  /// The source of the command set.
  ///
  /// @param definitions the types that the commands use
  public static String write(CommandsModel model, Definitions definitions) {
    SourceFile file = new SourceFile(model.commandsName());
    List<String> handlers = handlerNames(model.commands());
    handlers.forEach(file::reserve);
    TypeWriter types = new TypeWriter(file, definitions);
    String target = file.use(model.target());
    String name = model.commandsName().name();
    String access = model.isPublic() ? "public " : "";
    String list = file.use("java.util", "List");
    file.add(
        """
        /// The commands of [%s]. Written by dev.elnath.processor; changes here are lost.
        %sfinal class %s implements %s {
        """
            .formatted(target, access, name, file.use("dev.elnath.command", "CommandSet")));
    SourceFile.Mark fields = file.mark();
    file.add(
        """
        private final %s target;

        private %s(%s target) {
        this.target = target;
        }

        /// The commands of one object.
        %sstatic %s of(%s target) {
        return new %s(target);
        }

        @Override
        public %s<%s> handlers() {
        return %s.of(
        """
            .formatted(
                target,
                name,
                target,
                access,
                name,
                target,
                name,
                list,
                file.use("dev.elnath.command", "CommandHandler"),
                list));
    for (int index = 0; index < handlers.size(); index++) {
      file.add(
          "new %s(target)%s"
              .formatted(handlers.get(index), index == handlers.size() - 1 ? ");" : ","));
    }
    file.add("}");
    writePermissions(model, file);
    for (int index = 0; index < handlers.size(); index++) {
      file.gap();
      new HandlerWriter(model, model.commands().get(index), handlers.get(index), file, types)
          .write();
    }
    file.add("}");
    file.insert(fields, () -> types.addCustomFields("\n"));
    return file.text();
  }

  private static void writePermissions(CommandsModel model, SourceFile file) {
    Map<String, List<String>> stated = model.permissions();
    if (stated.isEmpty()) {
      return;
    }
    String map = file.use("java.util", "Map");
    String list = file.use("java.util", "List");
    String entries =
        stated.entrySet().stream()
            .map(entry ->
                "%s.entry(%s, %s.of(%s))"
                    .formatted(
                        map,
                        Literals.string(entry.getKey()),
                        list,
                        Literals.strings(entry.getValue())))
            .collect(Collectors.joining(",\n"));
    file.gap();
    file.add(
        """
        @Override
        public %s<String, %s<String>> permissions() {
        return %s.ofEntries(
        %s);
        }
        """
            .formatted(map, list, map, entries));
  }

  private static List<String> handlerNames(List<CommandModel> commands) {
    List<String> names = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (CommandModel command : commands) {
      String method = command.method();
      String base = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
      String name = base + "Handler";
      for (int number = 2; !used.add(name); number++) {
        name = base + number + "Handler";
      }
      names.add(name);
    }
    return names;
  }
}
