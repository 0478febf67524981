package generics;

import dev.elnath.command.Command;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class Pages {
  @Command
  public Page<String> texts(Page<Integer> numbers) {
    return new Page<>(numbers.items().stream().map(String::valueOf).toList(), numbers.next());
  }

  @Command
  public Page<Pair<String, List<Integer>>> nested(Page<Pair<String, List<Integer>>> page) {
    return page;
  }

  @Command
  public Outcome<Page<Long>> outcome(Outcome<Page<Long>> outcome) {
    return outcome;
  }

  @Command
  public Map<String, Bounded<Integer>> bounded(Map<String, Bounded<Integer>> map) {
    return map;
  }

  public record Page<T>(List<T> items, Optional<Integer> next) {}

  public record Pair<A, B>(A first, B second) {}

  public record Bounded<T extends Comparable<T>>(T low, T high) {}

  public sealed interface Outcome<T> permits Done, Failed, Pending {}

  public record Done<V>(V value) implements Outcome<V> {}

  public record Failed<T>(String why, List<T> sofar) implements Outcome<T> {}

  public record Pending<T>() implements Outcome<T> {}
}
