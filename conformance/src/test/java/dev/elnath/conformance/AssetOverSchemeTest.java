package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class AssetOverSchemeTest extends AssetSuite {
  AssetOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
