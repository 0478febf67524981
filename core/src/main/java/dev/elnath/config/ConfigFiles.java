package dev.elnath.config;

import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.Node.Member;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.Node.TextNode;
import dev.elnath.internal.source.NodeParser;
import dev.elnath.internal.source.SyntaxException;
import dev.elnath.permission.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds a configuration's texts (the file, its overlay, the `package.json` that its version is
/// from) and reads them.
final class ConfigFiles {
  private static final String FILE = "tauri.conf.json";
  private static final List<String> OVERLAYS =
      List.of("tauri.linux.conf.json", "tauri.linux.conf.json5");

  private final ResourceOpener resources;
  private final FileProblems problems;

  ConfigFiles(ResourceOpener resources, FileProblems problems) {
    this.resources = resources;
    this.problems = problems;
  }

  static Config read(Path file) {
    Config config = new ConfigFiles(ConfigFiles::open, new FileProblems()).config(file.toString());
    return config.withPermissions(
        CapabilityFiles.beside(file, CapabilityFiles.CAPABILITIES),
        CapabilityFiles.beside(file, CapabilityFiles.PERMISSIONS),
        Optional.empty());
  }

  static Config load(String name, ResourceOpener resources) {
    ConfigFiles files = new ConfigFiles(resources, new FileProblems());
    Config config = files.config(name);
    CapabilityFiles found = new CapabilityFiles(it -> files.content(sibling(name, it)));
    return config.withPermissions(
        found.capabilities(config.app().security()),
        found.permissions(),
        files.content(sibling(name, CapabilityFiles.TABLE)));
  }

  static Config parse(String json) {
    return new ConfigFiles(name -> null, new FileProblems()).config(json, FILE);
  }

  Config config(String json, String file) {
    return config(parsed(json, file, problems));
  }

  private Config config(String file) {
    String text =
        content(file)
            .orElseThrow(() ->
                new ConfigException(
                    whole(file, "there is no such file; every application has one")));
    Node merged = parsed(text, file, problems);
    for (String overlay : OVERLAYS) {
      String name = sibling(file, overlay);
      Optional<String> patch = content(name);
      if (patch.isPresent()) {
        merged = MergePatch.apply(merged, parsed(patch.get(), name, problems));
      }
    }
    return config(merged);
  }

  private Config config(Node root) {
    Optional<Config> config = new ConfigReader(this::packageVersion).read(root, problems);
    problems.throwIfAny();
    Config read = config.orElseThrow();
    return new Config(
        read.identifier(),
        read.productName(),
        read.mainBinaryName(),
        read.version(),
        read.app(),
        read.build(),
        read.bundle(),
        read.plugins(),
        read.limits(),
        read.sandbox(),
        List.of(),
        List.of(),
        Optional.empty(),
        problems.warnings());
  }

  private static Node parsed(String json, String file, Problems problems) {
    try {
      return NodeParser.parse(json, file, problems);
    } catch (SyntaxException broken) {
      throw new ConfigException(new ConfigProblem(broken.at(), "", broken.problem()), broken);
    }
  }

  /// Follows a version that is the path of a `package.json`.
  private Optional<String> packageVersion(Value value) {
    String path = value.text().orElse("");
    String file = sibling(value.node().at().file(), path);
    Optional<String> text = path.endsWith(".json") ? content(file) : Optional.empty();
    if (text.isEmpty()) {
      value.invalid(
          "\""
              + Keys.excerpt(path)
              + "\" is neither a version like 1.2.3 nor the path of a package.json, from this file, that has one");
      return Optional.empty();
    }
    Node contents = parsed(text.get(), file, new FileProblems());
    Optional<String> version = version(contents);
    if (version.isEmpty()) {
      value.invalid(file + " has no \"version\" that is like 1.2.3; give it one");
    }
    return version;
  }

  private static Optional<String> version(Node contents) {
    return contents instanceof ObjectNode(_, Map<String, Member> members)
            && members.get("version") instanceof Member(_, TextNode(_, String version))
            && ConfigReader.isVersion(version)
        ? Optional.of(version)
        : Optional.empty();
  }

  private Optional<String> content(String name) {
    try (InputStream in = resources.open(name)) {
      return in == null ? Optional.empty() : Optional.of(utf8(in.readAllBytes()));
    } catch (CharacterCodingException notText) {
      throw new ConfigException(whole(name, "not UTF-8; save it in that encoding"), notText);
    } catch (IOException broken) {
      throw new ConfigException(whole(name, "cannot be read: " + broken), broken);
    }
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static @Nullable InputStream open(String name) throws IOException {
    try {
      return Files.newInputStream(Path.of(name));
    } catch (NoSuchFileException | InvalidPathException absent) {
      return null;
    }
  }

  private static String sibling(String file, String name) {
    return file.substring(0, file.lastIndexOf('/') + 1) + name;
  }

  private static ConfigProblem whole(String file, String text) {
    return new ConfigProblem(new SourcePosition(file, 0, 0), "", text);
  }
}
