package dev.elnath.config;

import dev.elnath.config.SecurityConfig.AssetProtocol;
import dev.elnath.config.SecurityConfig.CspModification;
import dev.elnath.config.SecurityConfig.FileScope;
import dev.elnath.config.SecurityConfig.Pattern;
import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.Member;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.permission.SourcePosition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the key `app.security`.
final class SecurityReader {
  private static final List<String> HEADERS =
      List.of(
          "Access-Control-Allow-Credentials",
          "Access-Control-Allow-Headers",
          "Access-Control-Allow-Methods",
          "Access-Control-Expose-Headers",
          "Access-Control-Max-Age",
          "Cross-Origin-Embedder-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Permissions-Policy",
          "Service-Worker-Allowed",
          "Timing-Allow-Origin",
          "X-Content-Type-Options",
          "Tauri-Custom-Header");

  private SecurityReader() {}

  static SecurityConfig security(ObjectReader in) {
    return new SecurityConfig(
        in.value("csp").flatMap(SecurityReader::csp),
        in.value("devCsp").flatMap(SecurityReader::csp),
        in.flag("freezePrototype", false),
        in.find("dangerousDisableAssetCspModification")
            .map(SecurityReader::modification)
            .orElseGet(CspModification.Everywhere::new),
        in.section("assetProtocol", SecurityReader::assetProtocol),
        in.find("pattern")
            .flatMap(value -> value.object(SecurityReader::pattern))
            .orElseGet(Pattern.Brownfield::new),
        in.find("capabilities").map(SecurityReader::capabilities).orElseGet(List::of),
        in.object("headers", SecurityReader::headers).orElseGet(Map::of));
  }

  private static Optional<Csp> csp(Value value) {
    return switch (value.kind()) {
      case TEXT -> value.text().filter(policy -> isPrintable(value, policy)).map(Csp::parse);
      case OBJECT -> {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        value.entries().forEach((name, sources) -> directives.put(name, sources(name, sources)));
        yield Optional.of(new Csp(directives));
      }
      default -> value.wrong("a string or an object");
    };
  }

  private static List<String> sources(String directive, Value value) {
    List<String> texts =
        switch (value.kind()) {
          case TEXT -> value.text().stream().toList();
          case LIST -> value.texts();
          default -> {
            value.wrong("a string or a list");
            yield List.of();
          }
        };
    List<String> sources = texts.stream().flatMap(text -> Csp.words(text).stream()).toList();
    if (!isPrintable(value, directive + " " + String.join(" ", sources))) {
      return List.of();
    }
    if (Csp.words(directive).size() != 1
        || directive.contains(";")
        || sources.stream().anyMatch(source -> source.contains(";"))) {
      value.invalid(
          "one directive and its sources belong here; a \";\" or a blank name would change the policy");
    }
    return sources;
  }

  private static CspModification modification(Value value) {
    return switch (value.kind()) {
      case BOOLEAN, TEXT -> modification(value.flag().orElse(false));
      case LIST -> new CspModification.Except(value.texts());
      default -> {
        value.wrong("a boolean or a list");
        yield new CspModification.Everywhere();
      }
    };
  }

  private static CspModification modification(boolean disabled) {
    return disabled ? new CspModification.Nowhere() : new CspModification.Everywhere();
  }

  private static AssetProtocol assetProtocol(ObjectReader in) {
    return new AssetProtocol(
        in.flag("enable", false),
        in.find("scope")
            .map(SecurityReader::scope)
            .orElseGet(() -> new FileScope(List.of(), List.of(), Optional.empty())));
  }

  private static FileScope scope(Value value) {
    return switch (value.kind()) {
      case OBJECT ->
          value
              .object(in ->
                  new FileScope(
                      in.find("allow").map(Value::texts).orElseGet(List::of),
                      in.find("deny").map(Value::texts).orElseGet(List::of),
                      in.flag("requireLiteralLeadingDot")))
              .orElseThrow();
      case LIST -> new FileScope(value.texts(), List.of(), Optional.empty());
      default -> {
        value.wrong("a list or an object");
        yield new FileScope(List.of(), List.of(), Optional.empty());
      }
    };
  }

  private static Pattern pattern(ObjectReader in) {
    Map<String, Boolean> uses = new LinkedHashMap<>();
    uses.put("brownfield", false);
    uses.put("isolation", true);
    Optional<Boolean> isolated = in.required("use").flatMap(use -> use.choice(uses));
    if (!isolated.orElse(false)) {
      return new Pattern.Brownfield();
    }
    return new Pattern.Isolation(
        in.required("options")
            .flatMap(options -> options.object(isolation -> isolation.requiredText("dir")))
            .orElse(""));
  }

  private static List<CapabilityEntry> capabilities(Value value) {
    return value.items().stream().flatMap(item -> capability(item).stream()).toList();
  }

  private static Optional<CapabilityEntry> capability(Value item) {
    return switch (item.kind()) {
      case TEXT -> item.text().map(CapabilityEntry.Reference::new);
      case OBJECT ->
          Optional.of(
              new CapabilityEntry.Inline(
                  item.json(), item.node().at(), permissionPlaces(item.node())));
      default -> item.wrong("the identifier of a capability or an object");
    };
  }

  private static List<SourcePosition> permissionPlaces(Node capability) {
    return capability instanceof ObjectNode(_, var members)
            && members.get("permissions") instanceof Member(_, ListNode(_, var items))
        ? items.stream().map(Node::at).toList()
        : List.of();
  }

  private static Map<String, String> headers(ObjectReader in) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : HEADERS) {
      in.value(name).ifPresent(value -> headers.put(name, header(value)));
    }
    return Collections.unmodifiableMap(headers);
  }

  private static String header(Value value) {
    String header =
        switch (value.kind()) {
          case TEXT -> value.text().orElseThrow();
          case LIST -> String.join(",", value.texts());
          case OBJECT ->
              value.textEntries().entrySet().stream()
                  .map(entry -> entry.getKey() + " " + entry.getValue())
                  .collect(Collectors.joining(";"));
          default -> {
            value.wrong("a string, a list or an object");
            yield "";
          }
        };
    if (header.chars().anyMatch(SecurityReader::isControl)) {
      value.invalid("a header cannot hold line breaks or other control characters");
    }
    return header;
  }

  /// Blanks of any kind only part the words of a policy.
  private static boolean isPrintable(Value value, String policy) {
    boolean printable =
        Csp.words(policy).stream()
            .noneMatch(word -> word.chars().anyMatch(SecurityReader::isControl));
    if (!printable) {
      value.invalid("a policy is sent as a header, which cannot hold control characters");
    }
    return printable;
  }

  private static boolean isControl(int character) {
    return character < ' ' || character == 0x7f;
  }
}
