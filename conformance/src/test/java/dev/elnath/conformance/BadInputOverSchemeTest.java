package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class BadInputOverSchemeTest extends ContractSuite {
  BadInputOverSchemeTest() {
    super("bad-input", Transport.SCHEME);
  }
}
