package dev.elnath.permission;

import static org.assertj.core.api.Assertions.assertThat;

/// A table that was written when a program was built decides as one that is resolved at its start.
final class BuiltAuthorityTest extends AuthorityTest {
  @Override
  Permissions built(Permissions.Builder builder) {
    Permissions resolved = super.built(builder);
    Permissions read = Permissions.ofTable(resolved.toTable(), false);
    assertThat(read.explain()).isEqualTo(resolved.explain());
    assertThat(read.toTable()).isEqualTo(resolved.toTable());
    return read;
  }
}
