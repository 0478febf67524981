package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class CoreOverMessageTest extends ContractSuite {
  CoreOverMessageTest() {
    super(CORES, Transport.MESSAGE);
  }
}
