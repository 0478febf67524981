package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class MediaOverDirectTest extends MediaSuite {
  MediaOverDirectTest() {
    super(Transport.DIRECT);
  }
}
