package dev.elnath.conformance;

import dev.elnath.app.Transport;
import java.util.List;

/// What is not as it should be, sent by hand.
abstract class BadInputSuite extends ContractSuite {
  BadInputSuite(Transport transport) {
    super("bad-input", List.of(PagePackage.OFFICIAL), transport);
  }
}
