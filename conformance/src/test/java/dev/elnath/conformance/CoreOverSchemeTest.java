package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class CoreOverSchemeTest extends CoreSuite {
  CoreOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
