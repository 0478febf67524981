package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class IsolatedCoreOverDirectTest extends IsolationSuite {
  IsolatedCoreOverDirectTest() {
    super("core", Transport.DIRECT);
  }
}
