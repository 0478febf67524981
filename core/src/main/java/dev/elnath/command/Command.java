package dev.elnath.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lets pages call a method with `invoke(name, args)`.
///
/// The method runs on a virtual thread of its own, so it may block; it is interrupted when the
/// calling page goes away. Its parameters are members of `args` by name, save those of the types
/// [Request], `App`, `Webview`, `Window` and those annotated [State], which the framework supplies.
/// What it returns resolves the promise: any type with a codec, nothing, `byte[]` or
/// `java.nio.ByteBuffer` as raw bytes, or a `CompletionStage` of one of these. What it throws
/// rejects the promise: with the exception's message, or with the value of an exception that is a
/// [Rejection].
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Command {
  /// The command's name, where it is not the method's.
  String value() default "";

  /// The permission that allows the command, and all others that state it: letters, digits and
  /// hyphens, without a prefix, such as `read-notes`. Besides, every command has `allow-<command>`.
  ///
  /// An application of which one command states a permission has all its commands guarded: they run
  /// only where a capability grants them.
  String permission() default "";
}
