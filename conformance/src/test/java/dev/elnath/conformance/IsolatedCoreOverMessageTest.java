package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class IsolatedCoreOverMessageTest extends IsolationSuite {
  IsolatedCoreOverMessageTest() {
    super("core", Transport.MESSAGE);
  }
}
