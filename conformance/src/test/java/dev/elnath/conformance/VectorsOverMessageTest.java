package dev.elnath.conformance;

import dev.elnath.app.Transport;

final class VectorsOverMessageTest extends VectorsSuite {
  VectorsOverMessageTest() {
    super(Transport.MESSAGE);
  }
}
