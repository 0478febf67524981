package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class SecurityOverSchemeTest extends SecuritySuite {
  SecurityOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
