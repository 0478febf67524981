package dev.elnath.config;

import dev.elnath.config.BuildConfig.FrontendDist;
import dev.elnath.config.BuildConfig.Hook;
import dev.elnath.config.BuildConfig.Runner;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/// Reads the key `build`.
final class BuildReader {
  private BuildReader() {}

  static BuildConfig build(ObjectReader in) {
    in.find("windows").ifPresent(value -> value.check(it -> it.flag("staticVCRuntime", true)));
    return new BuildConfig(
        in.value("runner").flatMap(BuildReader::runner),
        in.value("devUrl").flatMap(BuildReader::url),
        in.value("frontendDist").flatMap(BuildReader::frontendDist),
        in.value("beforeDevCommand").flatMap(value -> hook(value, true)),
        in.value("beforeBuildCommand").flatMap(value -> hook(value, false)),
        in.value("beforeBundleCommand").flatMap(value -> hook(value, false)),
        in.texts("features"),
        in.flag("removeUnusedCommands", false),
        in.find("additionalWatchFolders").map(Value::texts).orElseGet(List::of));
  }

  private static Optional<Runner> runner(Value value) {
    return switch (value.kind()) {
      case TEXT -> value.text().map(program -> new Runner(program, Optional.empty(), List.of()));
      case OBJECT ->
          value.object(in -> new Runner(in.requiredText("cmd"), in.text("cwd"), in.texts("args")));
      default -> value.wrong("a string or an object");
    };
  }

  private static Optional<Hook> hook(Value value, boolean mayNotWait) {
    return switch (value.kind()) {
      case TEXT -> value.text().map(script -> new Hook(script, Optional.empty(), !mayNotWait));
      case OBJECT ->
          value.object(in ->
              new Hook(
                  in.requiredText("script"),
                  in.text("cwd"),
                  mayNotWait ? in.flag("wait", false) : true));
      default -> value.wrong("a string or an object");
    };
  }

  private static Optional<FrontendDist> frontendDist(Value value) {
    return switch (value.kind()) {
      case TEXT ->
          value.text().orElseThrow().contains("://")
              ? url(value).map(FrontendDist.Remote::new)
              : value.text().map(FrontendDist.Directory::new);
      case LIST -> Optional.of(new FrontendDist.Files(value.texts()));
      default -> value.wrong("a URL, a directory or a list of files");
    };
  }

  private static Optional<URI> url(Value value) {
    return value.text().flatMap(text -> url(value, text));
  }

  private static Optional<URI> url(Value value, String text) {
    String reason = "it has no scheme or no host";
    try {
      URI url = new URI(text);
      if (url.getScheme() != null && url.getHost() != null) {
        return Optional.of(url);
      }
    } catch (URISyntaxException broken) {
      reason = broken.getReason();
    }
    value.invalid(
        "\""
            + Keys.excerpt(text)
            + "\" is no URL ("
            + reason
            + "); write one like http://localhost:1420");
    return Optional.empty();
  }
}
