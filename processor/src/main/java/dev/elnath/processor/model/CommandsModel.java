package dev.elnath.processor.model;

import java.util.List;

/// A class with commands.
///
/// @param target the class
/// @param isPublic whether it, and so what is generated, can be used from other packages
/// @param commands its commands in the order of the source
public record CommandsModel(ClassName target, boolean isPublic, List<CommandModel> commands) {
  /// The generated `CommandSet`.
  public ClassName commandsName() {
    return target.beside("Commands");
  }

  /// The generated `CommandBinder`.
  public ClassName binderName() {
    return target.beside("CommandsBinder");
  }
}
