package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class LifetimesOverSchemeTest extends LifetimesSuite {
  LifetimesOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
