package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class EnduranceOverSchemeTest extends EnduranceSuite {
  EnduranceOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
