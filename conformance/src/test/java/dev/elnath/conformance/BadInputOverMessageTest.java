package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class BadInputOverMessageTest extends BadInputSuite {
  BadInputOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
