package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class AssetOverDirectTest extends AssetSuite {
  AssetOverDirectTest() {
    super(Transport.DIRECT);
  }
}
