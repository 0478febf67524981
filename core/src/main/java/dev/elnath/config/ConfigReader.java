package dev.elnath.config;

import dev.elnath.codec.Json;
import dev.elnath.internal.source.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads a configuration's tree.
final class ConfigReader {
  private static final String OWN_PLUGIN = "elnath";
  private static final String PRODUCT_NAME_REFUSES = "/\\:*?\"<>|";
  private static final int LONGEST_FILE_NAME = 255;
  private static final Pattern VERSION =
      Pattern.compile(
          "(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");

  private final Function<Value, Optional<String>> versions;

  /// @param versions follows the value of a version that is a path; tells its own problems
  ConfigReader(Function<Value, Optional<String>> versions) {
    this.versions = versions;
  }

  /// @return nothing where the root is no object; what is wrong has been told to the problems
  Optional<Config> read(Node root, Problems problems) {
    return new Value(root, "", problems).object(this::config);
  }

  private Config config(ObjectReader in) {
    in.text("$schema");
    Optional<Value> identifier = in.required("identifier");
    identifier.ifPresent(ConfigReader::checkIdentifier);
    Map<String, Value> plugins =
        in.find("plugins").map(Value::entries).orElseGet(LinkedHashMap::new);
    OwnPlugin own =
        Optional.ofNullable(plugins.remove(OWN_PLUGIN))
            .flatMap(value -> value.object(ConfigReader::ownPlugin))
            .orElse(new OwnPlugin(Limits.DEFAULT, SandboxMode.AUTO));
    in.value("productName").ifPresent(ConfigReader::checkProductName);
    return new Config(
        identifier.flatMap(Value::text).orElse(""),
        in.text("productName"),
        in.text("mainBinaryName"),
        in.value("version").flatMap(this::version),
        in.section("app", AppReader::app),
        in.section("build", BuildReader::build),
        in.section("bundle", BundleReader::bundle),
        json(plugins),
        own.limits(),
        own.sandbox(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Map<String, Json> json(Map<String, Value> values) {
    Map<String, Json> texts = new LinkedHashMap<>();
    values.forEach((name, value) -> texts.put(name, value.json()));
    return Collections.unmodifiableMap(texts);
  }

  private static void checkIdentifier(Value value) {
    String identifier = value.text().orElse("");
    if (identifier.isEmpty() && !(value.node() instanceof Node.TextNode)) {
      return;
    }
    boolean plain =
        identifier.chars().allMatch(it -> it == '.' || it == '-' || isAsciiLetterOrDigit(it));
    String said = "\"" + Keys.excerpt(identifier) + "\"";
    if (!plain || identifier.isEmpty()) {
      value.invalid(
          said
              + " cannot be an identifier: it names directories and may hold only ASCII letters, digits, \"-\" and \".\"; write one like com.example.notes");
    } else if (List.of(identifier.split("\\.", -1)).contains("")) {
      value.invalid(
          said
              + " cannot be an identifier: a \".\" stands between two names; write one like com.example.notes");
    } else if (identifier.length() > LONGEST_FILE_NAME) {
      value.invalid(
          said
              + " cannot be an identifier: a directory's name has at most "
              + LONGEST_FILE_NAME
              + " characters");
    } else if (identifier.indexOf('.') < 0) {
      value.warn("an identifier should be a domain name read backwards, like com.example.notes");
    }
  }

  private static boolean isAsciiLetterOrDigit(int character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  private static void checkProductName(Value value) {
    value
        .text()
        .filter(name ->
            name.isBlank()
                || name.equals(".")
                || name.equals("..")
                || name.chars().anyMatch(it -> it < ' ' || PRODUCT_NAME_REFUSES.indexOf(it) >= 0))
        .ifPresent(name ->
            value.invalid(
                "\""
                    + Keys.excerpt(name)
                    + "\" cannot be a product name: it names files, so it may not be empty or hold control characters or any of "
                    + PRODUCT_NAME_REFUSES));
  }

  private Optional<String> version(Value value) {
    Optional<String> text = value.text();
    return text.isEmpty() || isVersion(text.get()) ? text : versions.apply(value);
  }

  static boolean isVersion(String text) {
    return text.length() <= LONGEST_FILE_NAME && VERSION.matcher(text).matches();
  }

  private record OwnPlugin(Limits limits, SandboxMode sandbox) {}

  private static OwnPlugin ownPlugin(ObjectReader in) {
    Map<String, SandboxMode> modes = new LinkedHashMap<>();
    modes.put("auto", SandboxMode.AUTO);
    modes.put("require", SandboxMode.REQUIRE);
    modes.put("off", SandboxMode.OFF);
    return new OwnPlugin(limits(in), in.choice("sandbox", modes).orElse(SandboxMode.AUTO));
  }

  private static Limits limits(ObjectReader in) {
    int largestArray = Integer.MAX_VALUE - 8;
    Limits none = Limits.DEFAULT;
    return new Limits(
        (int) in.whole("maxBodyBytes", 1_024, largestArray, none.maxBodyBytes()),
        (int) in.whole("maxCallsInFlight", 1, 1_000_000, none.maxCallsInFlight()),
        (int) in.whole("channelCapacity", 1, 1_000_000, none.channelCapacity()),
        (int) in.whole("replyCacheBytes", 0, largestArray, none.replyCacheBytes()),
        (int) in.whole("maxNesting", 8, none.maxNesting(), none.maxNesting()),
        (int) in.whole("maxChannels", 1, 1_000_000, none.maxChannels()),
        (int) in.whole("maxListeners", 1, 1_000_000, none.maxListeners()),
        (int) in.whole("maxResources", 1, 10_000_000, none.maxResources()));
  }
}
