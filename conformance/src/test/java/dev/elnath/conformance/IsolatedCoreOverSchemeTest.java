package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class IsolatedCoreOverSchemeTest extends IsolationSuite {
  IsolatedCoreOverSchemeTest() {
    super("core", Transport.SCHEME);
  }
}
