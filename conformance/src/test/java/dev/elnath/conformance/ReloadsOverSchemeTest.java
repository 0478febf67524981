package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class ReloadsOverSchemeTest extends ReloadsSuite {
  ReloadsOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
