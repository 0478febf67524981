package dev.elnath.processor.write;

import dev.elnath.processor.model.TypeModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The local variables that hold the members of an object between its being read and its being
/// used, for a record's components and for a command's arguments.
final class MemberLocals {
  private final List<Local> locals;

  /// A member.
  ///
  /// @param variable the local variable
  /// @param member its name in JSON
  record Local(String variable, String member, TypeModel type) {}

  /// A member that wants a variable.
  record Wanted(String javaName, String member, TypeModel type) {}

  /// @param taken names that the code around uses itself
  /// @param packageRoots the beginnings of qualified names, which a variable would hide
  MemberLocals(List<Wanted> wanted, Set<String> taken, Set<String> packageRoots) {
    Set<String> reserved = new HashSet<>(taken);
    reserved.addAll(packageRoots);
    reserved.add("NAMES");
    Set<String> used = new HashSet<>();
    wanted.forEach(each -> used.add(each.javaName()));
    this.locals =
        wanted.stream()
            .map(each ->
                new Local(free(each.javaName(), reserved, used), each.member(), each.type()))
            .toList();
  }

  List<Local> all() {
    return locals;
  }

  List<String> members() {
    return locals.stream().map(Local::member).toList();
  }

  List<String> variables() {
    return locals.stream().map(Local::variable).toList();
  }

  /// Declares the variables, and the one that walks the members.
  void declare(SourceFile file, TypeWriter types) {
    for (Local local : locals) {
      file.add(
          "%s %s = %s;"
              .formatted(types.type(local.type()), local.variable(), types.initial(local.type())));
    }
    file.add(file.use("dev.elnath.codec", "Members") + " members = in.members(NAMES);");
  }

  /// Reads the members.
  void read(SourceFile file, TypeWriter types) {
    String reader = file.use("dev.elnath.codec", "JsonReader");
    file.add(
        "for (int at = members.next(); at != %s.END; at = members.next()) {".formatted(reader));
    file.add("switch (at) {");
    for (int index = 0; index < locals.size(); index++) {
      Local local = locals.get(index);
      file.add("case %d -> %s = %s;".formatted(index, local.variable(), types.read(local.type())));
    }
    file.add(
        """
        default -> in.skip();
        }
        }
        """);
  }

  /// Refuses members that are required and absent.
  ///
  /// @param failure the start of the expression that makes the failure, such as `in.missing`
  void require(SourceFile file, TypeWriter types, String failure) {
    for (int index = 0; index < locals.size(); index++) {
      Local local = locals.get(index);
      if (types.whenAbsent(local.type()).isEmpty()) {
        String absent =
            types.primitive(local.type()).isEmpty()
                ? local.variable() + " == null"
                : "!members.had(" + index + ")";
        file.add(
            """
            if (%s) {
            throw %s(%s);
            }
            """
                .formatted(absent, failure, Literals.string(local.member())));
      }
    }
  }

  private static String free(String name, Set<String> reserved, Set<String> used) {
    String free = name;
    while (reserved.contains(free) || (!free.equals(name) && used.contains(free))) {
      free += "Value";
    }
    used.add(free);
    return free;
  }
}
