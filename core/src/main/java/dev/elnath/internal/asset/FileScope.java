package dev.elnath.internal.asset;

import dev.elnath.asset.AssetScope;
import dev.elnath.config.SecurityConfig;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// The files within reach (section 6.7): allowed by a pattern and forbidden by none. Any thread.
public final class FileScope implements AssetScope {
  private static final Logger LOG = System.getLogger("dev.elnath.asset");
  private static final PathPattern CHILDREN = PathPattern.parse("*");
  private static final PathPattern DESCENDANTS = PathPattern.parse("**");

  private final List<PathPattern> allowed = new CopyOnWriteArrayList<>();
  private final List<PathPattern> denied = new CopyOnWriteArrayList<>();
  private final boolean literalDot;

  private FileScope(boolean literalDot) {
    this.literalDot = literalDot;
  }

  /// Reads the patterns of the configuration. Those whose variable stands for nothing are left out,
  /// with a warning.
  ///
  /// @param where the configuration's key, for messages
  /// @throws IllegalArgumentException naming the pattern that cannot be read
  public static FileScope of(
      SecurityConfig.FileScope config, String where, ScopeVariables variables) {
    FileScope scope = new FileScope(config.requireLiteralLeadingDot().orElse(true));
    config.allow().forEach(text -> add(scope.allowed, text, where, variables));
    config.deny().forEach(text -> add(scope.denied, text, where, variables));
    return scope;
  }

  private static void add(
      List<PathPattern> patterns, String text, String where, ScopeVariables variables) {
    try {
      Optional<PathPattern> pattern = read(text, variables);
      if (pattern.isEmpty()) {
        LOG.log(
            Level.WARNING,
            () -> where + ": \"" + text + "\" is left out, for there is no such directory here");
      }
      pattern.ifPresent(known -> add(patterns, known));
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalArgumentException(
          where + ": \"" + text + "\" cannot be used: " + unreadable.getMessage(), unreadable);
    }
  }

  private static Optional<PathPattern> read(String text, ScopeVariables variables) {
    if (!text.startsWith("$")) {
      return Optional.of(PathPattern.parse(text));
    }
    int end = text.indexOf('/');
    String variable = end < 0 ? text : text.substring(0, end);
    PathPattern below = PathPattern.parse(end < 0 ? "" : text.substring(end + 1));
    return variables
        .find(variable)
        .map(base -> PathPattern.of(base.toAbsolutePath().normalize()).then(below));
  }

  /// Adds a pattern, and what it is without links.
  private static void add(List<PathPattern> patterns, PathPattern pattern) {
    patterns.add(pattern);
    try {
      PathPattern real = pattern.withoutLinks();
      if (!real.equals(pattern)) {
        patterns.add(real);
      }
    } catch (IOException hidden) {
      LOG.log(Level.DEBUG, () -> "cannot follow the links of " + pattern, hidden);
    }
  }

  @Override
  public void allowFile(Path file) {
    add(allowed, exactly(file));
  }

  @Override
  public void allowDirectory(Path directory, boolean recursive) {
    add(allowed, exactly(directory));
    add(allowed, exactly(directory).then(recursive ? DESCENDANTS : CHILDREN));
  }

  @Override
  public void forbidFile(Path file) {
    add(denied, exactly(file));
  }

  @Override
  public void forbidDirectory(Path directory, boolean recursive) {
    add(denied, exactly(directory));
    add(denied, exactly(directory).then(recursive ? DESCENDANTS : CHILDREN));
  }

  private static PathPattern exactly(Path path) {
    return PathPattern.of(path.toAbsolutePath().normalize());
  }

  @Override
  public boolean isAllowed(Path file) {
    return reach(file).isPresent();
  }

  /// The real path of a file within reach, which need not exist; empty if it is out of reach. Links
  /// are followed first, so that one cannot lead out.
  public Optional<Path> reach(Path file) {
    if (!file.isAbsolute() || hasParentParts(file)) {
      return Optional.empty();
    }
    try {
      Path real = RealPaths.of(file);
      boolean reachable = !isDenied(file) && !isDenied(real) && matches(allowed, real, literalDot);
      return reachable ? Optional.of(real) : Optional.empty();
    } catch (IOException hidden) {
      LOG.log(Level.DEBUG, () -> "cannot follow the links of " + file, hidden);
      return Optional.empty();
    }
  }

  private static boolean hasParentParts(Path file) {
    for (Path name : file) {
      if (name.toString().equals("..")) {
        return true;
      }
    }
    return false;
  }

  /// Hidden files are never left out here.
  private boolean isDenied(Path path) {
    return matches(denied, path.normalize(), false);
  }

  private static boolean matches(List<PathPattern> patterns, Path path, boolean literalDot) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(path, literalDot));
  }
}
