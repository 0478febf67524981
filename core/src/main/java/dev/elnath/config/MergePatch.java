package dev.elnath.config;

import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.Node.Member;
import dev.elnath.internal.source.Node.NullNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.permission.SourcePosition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON merge patch (RFC 7396): objects merge, `null` deletes, everything else replaces. Each value
/// keeps the position that it came with.
final class MergePatch {
  private MergePatch() {}

  static Node apply(Node target, Node patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    return target instanceof ObjectNode object
        ? merged(object, changes)
        : merged(new ObjectNode(patch.at(), Map.of()), changes);
  }

  private static ObjectNode merged(ObjectNode target, ObjectNode changes) {
    Map<String, Member> members = new LinkedHashMap<>(target.members());
    changes
        .members()
        .forEach((name, change) -> {
          if (change.value() instanceof NullNode) {
            members.remove(name);
          } else {
            members.put(name, merged(members.get(name), change));
          }
        });
    return new ObjectNode(target.at(), members);
  }

  private static Member merged(@Nullable Member before, Member change) {
    Node base = before == null ? new NullNode(change.at()) : before.value();
    boolean merges = base instanceof ObjectNode && change.value() instanceof ObjectNode;
    SourcePosition at = before != null && merges ? before.at() : change.at();
    return new Member(at, apply(base, change.value()));
  }
}
