package dev.elnath.config;

import dev.elnath.config.Node.BooleanNode;
import dev.elnath.config.Node.ListNode;
import dev.elnath.config.Node.ObjectNode;
import dev.elnath.config.Node.TextNode;
import dev.elnath.config.SecurityConfig.AssetProtocol;
import dev.elnath.config.SecurityConfig.CspModification;
import dev.elnath.config.SecurityConfig.FileScope;
import dev.elnath.config.SecurityConfig.Pattern;
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
    return switch (value.node()) {
      case TextNode(_, String policy) -> Optional.of(Csp.parse(policy));
      case ObjectNode _ -> {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        value.entries().forEach((name, sources) -> directives.put(name, sources(name, sources)));
        yield Optional.of(new Csp(directives));
      }
      default -> value.wrong("a string or an object");
    };
  }

  private static List<String> sources(String directive, Value value) {
    List<String> texts =
        switch (value.node()) {
          case TextNode(_, String text) -> List.of(text);
          case ListNode _ -> value.texts();
          default -> {
            value.wrong("a string or a list");
            yield List.of();
          }
        };
    List<String> sources = texts.stream().flatMap(text -> Csp.words(text).stream()).toList();
    if (Csp.words(directive).size() != 1
        || directive.contains(";")
        || sources.stream().anyMatch(source -> source.contains(";"))) {
      value.invalid(
          "one directive and its sources belong here; a \";\" or a blank name would change the policy");
    }
    return sources;
  }

  private static CspModification modification(Value value) {
    return switch (value.node()) {
      case BooleanNode(_, boolean disabled) -> modification(disabled);
      case TextNode _ -> modification(value.flag().orElse(false));
      case ListNode _ -> new CspModification.Except(value.texts());
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
    return switch (value.node()) {
      case ObjectNode _ ->
          value
              .object(in ->
                  new FileScope(
                      in.find("allow").map(Value::texts).orElseGet(List::of),
                      in.find("deny").map(Value::texts).orElseGet(List::of),
                      in.flag("requireLiteralLeadingDot")))
              .orElseThrow();
      case ListNode _ -> new FileScope(value.texts(), List.of(), Optional.empty());
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
    return switch (item.node()) {
      case TextNode(_, String identifier) -> Optional.of(new CapabilityEntry.Reference(identifier));
      case ObjectNode node ->
          Optional.of(new CapabilityEntry.Inline(item.json(), node.at().toString()));
      default -> item.wrong("the identifier of a capability or an object");
    };
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
        switch (value.node()) {
          case TextNode(_, String text) -> text;
          case ListNode _ -> String.join(",", value.texts());
          case ObjectNode _ ->
              value.textEntries().entrySet().stream()
                  .map(entry -> entry.getKey() + " " + entry.getValue())
                  .collect(Collectors.joining(";"));
          default -> {
            value.wrong("a string, a list or an object");
            yield "";
          }
        };
    if (header.chars().anyMatch(character -> character < ' ' || character == 0x7f)) {
      value.invalid("a header cannot hold line breaks or other control characters");
    }
    return header;
  }
}
