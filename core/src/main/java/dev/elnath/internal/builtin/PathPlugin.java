package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.UseCodec;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.internal.path.PathText;
import dev.elnath.path.BaseDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The plugin `path` (section 3.5).
@Naming(commands = Naming.Case.SNAKE)
final class PathPlugin {
  @Command
  String resolveDirectory(
      @UseCodec(AsNumber.class) BaseDirectory directory, Optional<String> path, App app) {
    String base = app.directories().get(directory).toString();
    String below = path.orElse("");
    if (directory == BaseDirectory.RESOURCE) {
      return below(base, PathText.bundled(below));
    }
    return PathText.isAbsolute(below) ? below : below(base, below);
  }

  @Command
  String resolve(List<String> paths) {
    return PathText.resolve(Path.of("").toAbsolutePath().toString(), paths);
  }

  @Command
  String normalize(String path) {
    return PathText.normalize(path);
  }

  @Command
  String join(List<String> paths) {
    return PathText.join(paths);
  }

  @Command
  String dirname(String path) {
    return PathText.parent(path).orElseThrow(() -> none("a parent"));
  }

  @Command
  String extname(String path) {
    return PathText.extension(path).orElseThrow(() -> none("an extension"));
  }

  @Command
  String basename(String path, Optional<String> ext) {
    String name = PathText.fileName(path).orElseThrow(() -> none("a basename"));
    return ext.filter(name::endsWith)
        .map(end -> name.substring(0, name.length() - end.length()))
        .orElse(name);
  }

  @Command
  boolean isAbsolute(String path) {
    return PathText.isAbsolute(path);
  }

  private static String below(String base, String path) {
    if (path.isEmpty()) {
      return base;
    }
    return base.endsWith("/") ? base + path : base + "/" + path;
  }

  private static IllegalArgumentException none(String what) {
    return new IllegalArgumentException("path does not have " + what);
  }

  /// A directory as the contract's number.
  static final class AsNumber implements Codec<BaseDirectory> {
    @Override
    public BaseDirectory read(JsonReader in) {
      int number = in.readInt();
      return BaseDirectory.numbered(number)
          .orElseThrow(() ->
              in.invalid(
                  "invalid value: "
                      + number
                      + ", expected a base directory from 1 to "
                      + BaseDirectory.values().length));
    }

    @Override
    public void write(BaseDirectory value, JsonWriter out) {
      out.write(value.number());
    }
  }
}
