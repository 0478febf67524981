package dev.elnath.conformance.attacks;

import dev.elnath.app.Transport;

final class AttacksOverSchemeTest extends AttackSuite {
  AttacksOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
