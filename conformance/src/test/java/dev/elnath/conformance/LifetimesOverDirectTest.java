package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class LifetimesOverDirectTest extends LifetimesSuite {
  LifetimesOverDirectTest() {
    super(Transport.DIRECT);
  }
}
