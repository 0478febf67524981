package dev.elnath.command;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.permission.CommandScope;

/// One call of a command, as generated code sees it.
public interface CommandCall {
  /// What the page sent.
  Request request();

  /// A value that the framework supplies by type: the `App`, the calling `Webview` or `Window`, or
  /// a value that the program manages.
  ///
  /// @throws IllegalStateException if the program manages no value of this type; the message names
  ///   the type
  <T> T supply(Class<T> type);

  /// What the command may touch on behalf of this page.
  CommandScope scope();

  /// What all commands of its plugin may touch.
  CommandScope globalScope();

  /// The arguments, with the reader on the object that holds them; a body that is empty or no
  /// object counts as an object without members.
  ///
  /// @param firstName the argument that is wanted first, for the message
  /// @throws InvalidArgumentsException if the call's body is bytes
  /// @throws dev.elnath.codec.MalformedJsonException if the body is not JSON
  JsonReader arguments(String firstName);

  /// The failure to throw when a required argument is not there.
  InvalidArgumentsException missing(String name);

  /// The failure to throw when an argument was there but not what its type asks for.
  InvalidArgumentsException invalid(String name, DecodeException problem);
}
