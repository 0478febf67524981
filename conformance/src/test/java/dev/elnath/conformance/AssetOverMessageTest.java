package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class AssetOverMessageTest extends AssetSuite {
  AssetOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
