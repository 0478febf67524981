package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class LifetimesOverMessageTest extends LifetimesSuite {
  LifetimesOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
