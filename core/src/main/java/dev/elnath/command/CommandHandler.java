package dev.elnath.command;

/// One command, as generated code presents it.
public interface CommandHandler {
  /// The command's name, without a plugin's prefix.
  String name();

  /// Decodes the arguments, runs the command and encodes what it returns. Called on the call's own
  /// virtual thread.
  ///
  /// @throws InvalidArgumentsException if an argument is missing or of the wrong type; the command
  ///   has not run then
  /// @throws RejectedException if the command threw a [Rejection]
  /// @throws Exception whatever else the command throws
  Body run(CommandCall call) throws Exception;
}
