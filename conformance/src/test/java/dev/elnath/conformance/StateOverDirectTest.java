package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class StateOverDirectTest extends StateSuite {
  StateOverDirectTest() {
    super(Transport.DIRECT);
  }
}
