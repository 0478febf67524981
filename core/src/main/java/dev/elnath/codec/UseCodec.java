package dev.elnath.codec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the codec of a type, or of one parameter, return value or record component.
///
/// The codec needs a constructor without parameters that the generated code can reach; one instance
/// is made when it is first needed.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface UseCodec {
  /// The codec, whose type argument is the annotated type.
  Class<? extends Codec<?>> value();
}
