package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class EnduranceOverDirectTest extends EnduranceSuite {
  EnduranceOverDirectTest() {
    super(Transport.DIRECT);
  }
}
