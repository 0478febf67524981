package dev.elnath.config;

import dev.elnath.config.BundleConfig.BundleTarget;
import dev.elnath.config.BundleConfig.DebConfig;
import dev.elnath.config.BundleConfig.FileAssociation;
import dev.elnath.config.BundleConfig.Resources;
import dev.elnath.internal.source.Node.BooleanNode;
import dev.elnath.internal.source.Node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the key `bundle`.
final class BundleReader {
  private static final Map<String, BundleTarget> TARGETS = targets();

  private static final Map<String, List<BundleTarget>> SINGLE_TARGETS = singleTargets();

  private BundleReader() {}

  static BundleConfig bundle(ObjectReader in) {
    in.find("createUpdaterArtifacts").ifPresent(BundleReader::checkUpdater);
    in.flag("useLocalToolsDir", false);
    ForeignBundleKeys.check(in);
    return new BundleConfig(
        in.flag("active", false),
        in.find("targets").map(BundleReader::targets).orElseGet(() -> all()),
        in.text("publisher"),
        in.text("homepage"),
        in.find("icon").map(Value::texts).orElseGet(List::of),
        in.value("resources")
            .map(BundleReader::resources)
            .orElseGet(() -> new Resources.Paths(List.of())),
        in.text("copyright"),
        in.text("license"),
        in.text("licenseFile"),
        in.text("category"),
        in.value("fileAssociations").map(BundleReader::associations).orElseGet(List::of),
        in.text("shortDescription"),
        in.text("longDescription"),
        in.texts("externalBin"),
        in.section("linux", BundleReader::linux));
  }

  private static Map<String, BundleTarget> targets() {
    Map<String, BundleTarget> targets = new LinkedHashMap<>();
    for (BundleTarget target : BundleTarget.values()) {
      targets.put(target.name().toLowerCase(Locale.ROOT), target);
    }
    return targets;
  }

  private static Map<String, List<BundleTarget>> singleTargets() {
    Map<String, List<BundleTarget>> targets = new LinkedHashMap<>();
    targets.put("all", all());
    TARGETS.forEach((name, target) -> targets.put(name, List.of(target)));
    return targets;
  }

  private static List<BundleTarget> all() {
    return List.copyOf(TARGETS.values());
  }

  private static List<BundleTarget> targets(Value value) {
    return switch (value.kind()) {
      case LIST -> value.items().stream().flatMap(item -> item.choice(TARGETS).stream()).toList();
      case TEXT -> value.choice(SINGLE_TARGETS).orElseGet(List::of);
      default -> {
        value.wrong("\"all\", a kind of package or a list of them");
        yield List.of();
      }
    };
  }

  private static void checkUpdater(Value value) {
    boolean older = value.node() instanceof TextNode(_, String text) && text.equals("v1Compatible");
    if (value.node() instanceof BooleanNode || older) {
      return;
    }
    value.wrong("a boolean or \"v1Compatible\"");
  }

  private static Resources resources(Value value) {
    return switch (value.kind()) {
      case OBJECT -> new Resources.Mapped(value.textEntries());
      case LIST -> new Resources.Paths(value.texts());
      default -> {
        value.wrong("a list or an object");
        yield new Resources.Paths(List.of());
      }
    };
  }

  private static List<FileAssociation> associations(Value value) {
    return value.items().stream()
        .flatMap(item -> item.object(BundleReader::association).stream())
        .toList();
  }

  private static FileAssociation association(ObjectReader in) {
    in.texts("contentTypes");
    in.find("role").ifPresent(BundleReader::checkRole);
    in.find("rank").ifPresent(BundleReader::checkRank);
    in.check(
        "exportedType",
        type -> {
          type.requiredText("identifier");
          type.texts("conformsTo");
        });
    in.value("androidIntentActionFilters").ifPresent(BundleReader::checkIntents);
    return new FileAssociation(
        in.required("ext").map(Value::texts).orElseGet(List::of),
        in.text("name"),
        in.text("description"),
        in.text("mimeType"));
  }

  private static void checkRole(Value value) {
    value.choice(Value.choices(List.of("Editor", "Viewer", "Shell", "QLGenerator", "None")));
  }

  private static void checkRank(Value value) {
    value.choice(Value.choices(List.of("Default", "Owner", "Alternate", "None")));
  }

  private static void checkIntents(Value value) {
    Map<String, String> intents = Value.choices(List.of("send", "sendMultiple", "view"));
    value.items().forEach(item -> item.choice(intents));
  }

  private static DebConfig linux(ObjectReader in) {
    in.find("appimage").ifPresent(value -> value.check(ForeignBundleKeys::appImage));
    in.find("rpm").ifPresent(value -> value.check(ForeignBundleKeys::rpm));
    return in.section("deb", BundleReader::deb);
  }

  private static DebConfig deb(ObjectReader in) {
    return new DebConfig(
        in.texts("depends"),
        in.texts("recommends"),
        in.texts("provides"),
        in.texts("conflicts"),
        in.texts("replaces"),
        in.find("files").map(Value::textEntries).orElseGet(Map::of),
        in.text("section"),
        in.text("priority"),
        in.text("changelog"),
        in.text("desktopTemplate"),
        in.text("preInstallScript"),
        in.text("postInstallScript"),
        in.text("preRemoveScript"),
        in.text("postRemoveScript"));
  }
}
