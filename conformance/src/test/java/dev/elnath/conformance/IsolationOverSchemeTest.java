package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class IsolationOverSchemeTest extends IsolationSuite {
  IsolationOverSchemeTest() {
    super("isolation", Transport.SCHEME);
  }
}
