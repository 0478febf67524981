package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class StateOverSchemeTest extends StateSuite {
  StateOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
