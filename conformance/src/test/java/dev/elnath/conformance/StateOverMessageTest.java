package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class StateOverMessageTest extends StateSuite {
  StateOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
