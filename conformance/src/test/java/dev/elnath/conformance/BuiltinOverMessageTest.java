package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class BuiltinOverMessageTest extends BuiltinSuite {
  BuiltinOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
