package dev.elnath.conformance;

import dev.elnath.app.Transport;

/// Arguments, answers, errors, channels and the injected runtime, with every package.
abstract class CoreSuite extends ContractSuite {
  CoreSuite(Transport transport) {
    super("core", PagePackage.EVERY, transport);
  }
}
