package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class SecurityOverMessageTest extends SecuritySuite {
  SecurityOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
