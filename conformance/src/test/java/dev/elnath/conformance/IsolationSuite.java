package dev.elnath.conformance;

import dev.elnath.app.Transport;
import java.util.List;

/// Calls through an isolation application.
abstract class IsolationSuite extends ContractSuite {
  /// @param suite the page that is shown
  IsolationSuite(String suite, Transport transport) {
    super(suite, List.of(PagePackage.OFFICIAL), transport);
  }

  @Override
  String row(String ofThePage) {
    return "isolation pattern";
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
