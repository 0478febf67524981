package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class MediaOverMessageTest extends MediaSuite {
  MediaOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
