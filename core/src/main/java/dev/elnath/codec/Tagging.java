package dev.elnath.codec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says how a sealed interface of records tells its variants apart in JSON. Without it the form is
/// [Form#EXTERNAL].
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Tagging {
  /// The form.
  Form value();

  /// The member that names the variant, for [Form#INTERNAL] and [Form#ADJACENT].
  String tag() default "type";

  /// The member that holds the variant's value, for [Form#ADJACENT].
  String content() default "data";

  /// The forms, as front ends written for serde know them.
  enum Form {
    /// `{"Name": {…}}`. A record without components is the string `"Name"`; a record whose only
    /// component is called `value` travels as that value: `{"Name": 5}`.
    EXTERNAL,
    /// `{"type": "Name", …}`
    INTERNAL,
    /// `{"type": "Name", "data": {…}}`, without `data` for a record without components, and with
    /// the value as `data` for one whose only component is called `value`.
    ADJACENT,
    /// `{…}`: the first variant whose members fit, in the order of the `permits` clause. A record
    /// without components is `null`; one whose only component is called `value` travels as that
    /// value.
    UNTAGGED
  }
}
