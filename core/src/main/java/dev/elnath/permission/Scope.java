package dev.elnath.permission;

import dev.elnath.codec.Codec;
import dev.elnath.codec.DecodeException;
import dev.elnath.codec.Json;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.MalformedJsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What a command may touch on behalf of the page that calls (section 6.7): the entries of all
/// capabilities that let it run, decoded. A command takes it as a parameter, as it takes an
/// argument; pages neither send nor see it. Immutable.
///
/// @param allow what is within reach
/// @param deny what is not, whatever `allow` says
/// @param <T> an entry: any type that could be an argument
public record Scope<T>(List<T> allow, List<T> deny) {
  /// Keeps copies.
  public Scope {
    allow = List.copyOf(allow);
    deny = List.copyOf(deny);
  }

  /// Decodes entries.
  ///
  /// @throws ScopeException if one of them is not what the codec asks for
  public static <T> Scope<T> of(CommandScope entries, Codec<T> codec) {
    return new Scope<>(
        decoded(entries.allow(), "allow", codec), decoded(entries.deny(), "deny", codec));
  }

  /// Whether something is within reach: no entry of `deny` matches it, and one of `allow` does. A
  /// scope without entries permits nothing.
  ///
  /// @param matches tells of an entry whether it is about the thing in question
  public boolean permits(Predicate<? super T> matches) {
    return deny.stream().noneMatch(matches) && allow.stream().anyMatch(matches);
  }

  /// This together with what holds for all commands of the plugin.
  public Scope<T> and(GlobalScope<T> global) {
    return new Scope<>(joined(allow, global.allow()), joined(deny, global.deny()));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static <T> List<T> decoded(List<Json> entries, String list, Codec<T> codec) {
    List<T> values = new ArrayList<>();
    for (Json entry : entries) {
      try {
        JsonReader in = JsonReader.of(entry.text());
        values.add(codec.read(in));
        in.end();
      } catch (DecodeException | MalformedJsonException wrong) {
        throw new ScopeException(
            "error deserializing scope: " + list + " entry " + entry.text() + ": " + text(wrong),
            wrong);
      }
    }
    return values;
  }

  private static String text(RuntimeException wrong) {
    return wrong instanceof DecodeException decoding && decoding.path().isEmpty()
        ? decoding.problem()
        : String.valueOf(wrong.getMessage());
  }
}
