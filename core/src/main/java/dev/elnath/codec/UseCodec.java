package dev.elnath.codec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the codec of a type, or of one parameter, return value or record component.
///
/// The codec needs a constructor without parameters that the generated code can reach; each
/// generated class that uses it makes one instance when it is first needed. For the keys of a map
/// it must be a [KeyCodec].
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface UseCodec {
  /// The codec, whose type argument is the annotated type.
  Class<? extends Codec<?>> value();
}
