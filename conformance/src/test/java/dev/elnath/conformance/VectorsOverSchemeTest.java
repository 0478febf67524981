package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class VectorsOverSchemeTest extends VectorsSuite {
  VectorsOverSchemeTest() {
    super(Transport.SCHEME);
  }
}
