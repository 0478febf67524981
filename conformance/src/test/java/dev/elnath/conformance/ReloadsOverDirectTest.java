package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class ReloadsOverDirectTest extends ReloadsSuite {
  ReloadsOverDirectTest() {
    super(Transport.DIRECT);
  }
}
