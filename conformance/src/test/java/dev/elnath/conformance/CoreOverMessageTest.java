package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class CoreOverMessageTest extends ContractSuite {
  CoreOverMessageTest() {
    super("core", Transport.MESSAGE);
  }
}
