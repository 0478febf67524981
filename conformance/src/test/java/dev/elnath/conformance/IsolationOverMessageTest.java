package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class IsolationOverMessageTest extends IsolationSuite {
  IsolationOverMessageTest() {
    super("isolation", Transport.MESSAGE);
  }
}
