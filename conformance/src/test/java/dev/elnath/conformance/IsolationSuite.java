package dev.elnath.conformance;

import dev.elnath.app.Transport;
import java.util.List;

/// Calls through an isolation application, the suite `core` among them.
abstract class IsolationSuite extends ContractSuite {
  IsolationSuite(Transport transport) {
    super(List.of("isolation", "core"), List.of(PagePackage.OFFICIAL), transport);
  }

  @Override
  String appConfiguration() {
    return """
    , "security": {
        "csp": "default-src 'self'; connect-src 'self' ipc: http://ipc.localhost gate:",
        "pattern": { "use": "isolation", "options": { "dir": "page/dist/isolation" } }
      }
    """;
  }
}
