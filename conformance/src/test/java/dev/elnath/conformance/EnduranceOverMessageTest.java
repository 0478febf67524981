package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class EnduranceOverMessageTest extends EnduranceSuite {
  EnduranceOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
