package dev.elnath.processor.model;

import java.util.List;

/// A command.
///
/// @param name what pages call it
/// @param permission the one that it states, or empty
/// @param method the method in Java
/// @param isStatic whether the method is static
/// @param rejections the exceptions that carry a value, subclasses before their superclasses
public record CommandModel(
    String name,
    String permission,
    String method,
    boolean isStatic,
    List<Parameter> parameters,
    Result result,
    List<Rejected> rejections) {

  /// A parameter of the method.
  public sealed interface Parameter {
    /// What pages send.
    ///
    /// @param javaName the parameter in Java
    /// @param name the argument's name
    record Argument(String javaName, String name, TypeModel type) implements Parameter {}

    /// The request as a whole.
    record WholeRequest() implements Parameter {}

    /// What the framework supplies by type.
    record Supplied(ClassName type) implements Parameter {}

    /// What the command may touch.
    ///
    /// @param isGlobal whether it is what all commands of the plugin may touch
    /// @param entry an entry of the scope
    record Scoped(boolean isGlobal, TypeModel entry) implements Parameter {}
  }

  /// What the method returns.
  public sealed interface Result {
    /// Nothing: `null`.
    record Nothing() implements Result {}

    /// `byte[]`: the bytes.
    record Bytes() implements Result {}

    /// `ByteBuffer`: the bytes.
    record Buffer() implements Result {}

    /// A `Body` as it is.
    record Whole() implements Result {}

    /// A value with a codec.
    record Value(TypeModel type) implements Result {}

    /// A result that is not a value, or `null`.
    ///
    /// @param isOptional whether it is an `Optional`, not a nullable type
    record Perhaps(Result present, boolean isOptional) implements Result {}

    /// A result that is there later, as `CompletionStage`.
    ///
    /// @param type what comes later, in Java
    record Later(Result result, JavaType type) implements Result {}
  }

  /// An exception that carries a value.
  public record Rejected(JavaType exception, TypeModel value) {}

  /// The parameters that pages send.
  public List<Parameter.Argument> arguments() {
    return parameters.stream()
        .filter(Parameter.Argument.class::isInstance)
        .map(Parameter.Argument.class::cast)
        .toList();
  }
}
