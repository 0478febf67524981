package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class SecurityOverDirectTest extends SecuritySuite {
  SecurityOverDirectTest() {
    super(Transport.DIRECT);
  }
}
