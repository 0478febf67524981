package dev.elnath.conformance.attacks;

import dev.elnath.app.Transport;

final class AttacksOverDirectTest extends AttackSuite {
  AttacksOverDirectTest() {
    super(Transport.DIRECT);
  }
}
