package dev.elnath.codec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lets a `long` or `Long` travel as a string of decimal digits.
///
/// A JavaScript number is exact only up to 2^53 - 1. A `long` without this annotation travels as a
/// number and is refused with an [EncodeException] beyond that; with it every `long` arrives whole,
/// as a string.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface AsText {}
