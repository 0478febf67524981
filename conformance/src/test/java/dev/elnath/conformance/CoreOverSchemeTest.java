package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class CoreOverSchemeTest extends ContractSuite {
  CoreOverSchemeTest() {
    super(CORES, Transport.SCHEME);
  }
}
