package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class CoreOverMessageTest extends CoreSuite {
  CoreOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
