package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class MediaOverSchemeTest extends MediaSuite {
  MediaOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
