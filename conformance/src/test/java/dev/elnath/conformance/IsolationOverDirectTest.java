package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class IsolationOverDirectTest extends IsolationSuite {
  IsolationOverDirectTest() {
    super("isolation", Transport.DIRECT);
  }
}
