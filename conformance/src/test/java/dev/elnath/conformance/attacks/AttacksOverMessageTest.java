package dev.elnath.conformance.attacks;

import dev.elnath.app.Transport;

final class AttacksOverMessageTest extends AttackSuite {
  AttacksOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
