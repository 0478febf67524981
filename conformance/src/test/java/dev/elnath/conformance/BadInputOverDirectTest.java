package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class BadInputOverDirectTest extends BadInputSuite {
  BadInputOverDirectTest() {
    super(Transport.DIRECT);
  }
}
