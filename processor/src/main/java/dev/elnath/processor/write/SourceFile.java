package dev.elnath.processor.write;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.JavaType;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One Java file under way: it indents by the braces that it sees, and imports what it is asked
/// for.
final class SourceFile {
  private static final String INDENT = "  ";

  private final ClassName self;
  private final Map<String, ClassName> bySimpleName = new HashMap<>();
  private final TreeSet<String> imports = new TreeSet<>();
  private final StringBuilder body = new StringBuilder();
  private int depth;
  private boolean inStatement;

  SourceFile(ClassName self) {
    this.self = self;
    reserve(self.name());
  }

  /// Keeps a simple name for a class that the file itself declares.
  void reserve(String simpleName) {
    bySimpleName.put(simpleName, new ClassName(self.packageName(), simpleName));
  }

  String packageName() {
    return self.packageName();
  }

  /// How a class is called in this file; imports it if that is possible.
  String use(ClassName name) {
    String outermost = name.outermost();
    ClassName toplevel = new ClassName(name.packageName(), outermost);
    ClassName known = bySimpleName.putIfAbsent(outermost, toplevel);
    if (known != null && !known.equals(toplevel)) {
      return name.qualified();
    }
    if (!name.packageName().equals(self.packageName()) && !name.packageName().equals("java.lang")) {
      imports.add(toplevel.qualified());
    }
    return name.name();
  }

  String use(String packageName, String name) {
    return use(new ClassName(packageName, name));
  }

  String use(JavaType type) {
    return switch (type) {
      case JavaType.Primitive(String keyword) -> keyword;
      case JavaType.Variable(String name) -> name;
      case JavaType.Array(JavaType element) -> use(element) + "[]";
      case JavaType.Wildcard wildcard when wildcard.bounds().isEmpty() -> "?";
      case JavaType.Wildcard wildcard ->
          "? " + wildcard.keyword() + " " + use(wildcard.bounds().getFirst());
      case JavaType.Declared declared when declared.arguments().isEmpty() -> use(declared.name());
      case JavaType.Declared declared ->
          use(declared.name())
              + declared.arguments().stream()
                  .map(this::use)
                  .collect(Collectors.joining(", ", "<", ">"));
    };
  }

  /// Adds lines; how they are indented does not matter.
  void add(String lines) {
    lines.lines().map(String::strip).forEach(this::line);
  }

  /// Adds an empty line.
  void gap() {
    body.append('\n');
  }

  private void line(String line) {
    if (line.isEmpty()) {
      gap();
      return;
    }
    if (line.startsWith("}")) {
      depth--;
    }
    body.append(INDENT.repeat(depth + (inStatement ? 2 : 0))).append(line).append('\n');
    if (line.endsWith("{")) {
      depth++;
    }
    boolean isWhole =
        line.endsWith("{")
            || line.endsWith("}")
            || line.endsWith(";")
            || line.endsWith("->")
            || line.startsWith("@")
            || line.startsWith("//");
    inStatement = !isWhole;
  }

  /// The place where the file stands now.
  Mark mark() {
    return new Mark(body.length(), depth);
  }

  /// A place in a file.
  record Mark(int position, int depth) {}

  /// Adds lines at a place that is past.
  void insert(Mark place, Runnable adding) {
    String rest = body.substring(place.position());
    int depthHere = depth;
    body.setLength(place.position());
    depth = place.depth();
    adding.run();
    body.append(rest);
    depth = depthHere;
  }

  /// The file as text.
  String text() {
    StringBuilder text = new StringBuilder();
    if (!self.packageName().isEmpty()) {
      text.append("package ").append(self.packageName()).append(";\n\n");
    }
    imports.forEach(name -> text.append("import ").append(name).append(";\n"));
    if (!imports.isEmpty()) {
      text.append('\n');
    }
    return text.append(body).toString();
  }
}
