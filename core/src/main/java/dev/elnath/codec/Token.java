package dev.elnath.codec;

/// What a scanner stands on.
enum Token {
  START_OBJECT,
  START_ARRAY,
  END_OBJECT,
  END_ARRAY,
  STRING,
  /// A number without point and exponent.
  INTEGER,
  /// A number with one of them.
  DECIMAL,
  TRUE,
  FALSE,
  NULL
}
