package dev.elnath.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A class with commands.
///
/// @param target the class
/// @param isPublic whether it, and so what is generated, can be used from other packages
/// @param commands its commands in the order of the source
public record CommandsModel(ClassName target, boolean isPublic, List<CommandModel> commands) {
  /// The permissions that commands state, each with the names of its commands.
  public Map<String, List<String>> permissions() {
    Map<String, List<String>> permissions = new LinkedHashMap<>();
    for (CommandModel command : commands) {
      if (!command.permission().isEmpty()) {
        permissions
            .computeIfAbsent(command.permission(), _ -> new ArrayList<>())
            .add(command.name());
      }
    }
    return permissions;
  }

  /// The generated `CommandSet`.
  public ClassName commandsName() {
    return target.beside("Commands");
  }

  /// The generated `CommandBinder`.
  public ClassName binderName() {
    return target.beside("CommandsBinder");
  }
}
