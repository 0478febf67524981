package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class CoreOverDirectTest extends ContractSuite {
  CoreOverDirectTest() {
    super("core", Transport.DIRECT);
  }
}
