package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class BadInputOverMessageTest extends ContractSuite {
  BadInputOverMessageTest() {
    super("bad-input", Transport.MESSAGE);
  }
}
