package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class BuiltinOverDirectTest extends BuiltinSuite {
  BuiltinOverDirectTest() {
    super(Transport.DIRECT);
  }
}
