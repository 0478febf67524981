package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class ReloadsOverMessageTest extends ReloadsSuite {
  ReloadsOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
