package dev.elnath.permission;

/// A table that was written when a program was built says of what it denies the same as one that is
/// resolved at its start.
final class BuiltDenialTest extends DenialTest {
  @Override
  Permissions built(Permissions.Builder builder) {
    return Permissions.ofTable(super.built(builder).toTable(), true);
  }
}
