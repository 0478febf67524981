package dev.elnath.permission;

import dev.elnath.codec.Codec;
import java.util.List;
import java.util.function.Predicate;

/// What all commands of a plugin, or of the application, may touch: the entries of the permissions
/// without commands, decoded (section 6.7). It is the same whoever calls; what only some windows
/// may touch is in the [Scope]. A command takes it as a parameter. Immutable.
///
/// @param allow what is within reach
/// @param deny what is not, whatever `allow` says
/// @param <T> an entry: any type that could be an argument
public record GlobalScope<T>(List<T> allow, List<T> deny) {
  /// Keeps copies.
  public GlobalScope {
    allow = List.copyOf(allow);
    deny = List.copyOf(deny);
  }

  /// Decodes entries.
  ///
  /// @throws ScopeException if one of them is not what the codec asks for
  public static <T> GlobalScope<T> of(CommandScope entries, Codec<T> codec) {
    Scope<T> scope = Scope.of(entries, codec);
    return new GlobalScope<>(scope.allow(), scope.deny());
  }

  /// Whether something is within reach, as [Scope#permits] tells it.
  public boolean permits(Predicate<? super T> matches) {
    return new Scope<>(allow, deny).permits(matches);
  }
}
