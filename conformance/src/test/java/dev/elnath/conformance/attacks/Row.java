package dev.elnath.conformance.attacks;

/// One attempt.
///
/// @param from who tried
/// @param name what was tried
/// @param refusal what it has to meet, word for word; one that begins with `got in` is a control:
///   the same thing done rightly, which has to work
/// @param observed what came of it
record Row(String from, String name, String refusal, String observed) {
  boolean isControl() {
    return refusal.startsWith("got in");
  }
}
