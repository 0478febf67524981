package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class BadInputOverDirectTest extends ContractSuite {
  BadInputOverDirectTest() {
    super("bad-input", Transport.DIRECT);
  }
}
