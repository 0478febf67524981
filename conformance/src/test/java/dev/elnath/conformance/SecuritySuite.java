package dev.elnath.conformance;

import dev.elnath.app.Transport;
import java.util.List;

/// A page with a content security policy, and a hostile one.
abstract class SecuritySuite extends ContractSuite {
  SecuritySuite(Transport transport) {
    super("security", List.of(PagePackage.OFFICIAL), transport);
  }

  @Override
  String appConfiguration() {
    return """
    , "security": {
        "csp": { "default-src": "'self'", "connect-src": ["'self'", "ipc:", "http://ipc.localhost"] },
        "freezePrototype": true,
        "headers": { "X-Content-Type-Options": "nosniff" }
      }
    """;
  }
}
