package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class CoreOverDirectTest extends CoreSuite {
  CoreOverDirectTest() {
    super(Transport.DIRECT);
  }
}
