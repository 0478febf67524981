package absent;

import dev.elnath.command.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class Profiles {
  @Command
  public String describe(
      String name, @Nullable Integer age, Optional<String> city, OptionalInt floor, byte @Nullable [] key) {
    return name + " " + age + " " + city + " " + floor + " " + Arrays.toString(key);
  }

  @Command
  public Profile profile(Profile profile) {
    return profile;
  }

  @Command
  public @Nullable String nothing(boolean really) {
    return really ? null : "something";
  }

  @Command
  public Optional<Profile> perhaps(Optional<Profile> profile) {
    return profile;
  }

  @Command
  public List<@Nullable String> gaps(List<@Nullable String> texts) {
    return texts.reversed();
  }

  @Command
  public Nested nested(Nested nested) {
    return nested;
  }

  public record Nested(
      java.util.Map<String, @Nullable Profile> profiles,
      List<int @Nullable []> numbers,
      @Nullable String[] texts) {}

  public record Profile(
      String name, @Nullable String nick, Optional<List<Integer>> scores, OptionalInt floor) {}
}
