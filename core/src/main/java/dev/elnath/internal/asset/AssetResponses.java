package dev.elnath.internal.asset;

import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.platform.SchemeResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Makes the answers of the asset protocol.
///
/// @param origin of the pages that may read them
record AssetResponses(String origin) {
  SchemeResponse text(int status, String text) {
    return new SchemeResponse(
        status, headers("Content-Type", "text/plain"), text.getBytes(StandardCharsets.UTF_8));
  }

  /// Lets pages send the header `Range` too.
  SchemeResponse preflight() {
    return empty(
        204, "Access-Control-Allow-Methods", "GET, HEAD", "Access-Control-Allow-Headers", "range");
  }

  SchemeResponse empty(int status, String... namesAndValues) {
    return new SchemeResponse(status, headers(namesAndValues), new byte[0]);
  }

  Headers headers(String... namesAndValues) {
    List<Header> headers = new ArrayList<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      headers.add(new Header(namesAndValues[index], namesAndValues[index + 1]));
    }
    headers.add(new Header("Access-Control-Allow-Origin", origin));
    headers.add(new Header("Access-Control-Expose-Headers", "content-range"));
    return new Headers(headers);
  }
}
