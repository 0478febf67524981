package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class BuiltinOverSchemeTest extends BuiltinSuite {
  BuiltinOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
