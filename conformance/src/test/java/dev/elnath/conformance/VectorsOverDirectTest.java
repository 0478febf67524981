package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class VectorsOverDirectTest extends VectorsSuite {
  VectorsOverDirectTest() {
    super(Transport.DIRECT);
  }
}
