package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class BadInputOverSchemeTest extends BadInputSuite {
  BadInputOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
