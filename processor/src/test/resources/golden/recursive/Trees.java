package recursive;

import dev.elnath.command.Command;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class Trees {
  @Command
  public Folder folder(Folder folder) {
    return folder;
  }

  @Command
  public Tree<String> tree(Tree<String> tree) {
    return tree;
  }

  @Command
  public Nest<Integer> nest(Nest<Integer> nest) {
    return nest;
  }

  @Command
  public int evaluate(Expression expression) {
    return switch (expression) {
      case Expression.Literal(int value) -> value;
      case Expression.Sum(List<Expression> of) -> of.stream().mapToInt(this::evaluate).sum();
      case Expression.Negation(Expression of) -> -evaluate(of);
    };
  }

  public record Folder(String name, Map<String, File> files, List<Folder> folders) {}

  public record File(int size, Optional<Folder> mounted) {}

  public record Tree<T>(T label, List<Tree<T>> branches) {}

  /// Each level has another type, so that no finite number of codecs made beforehand would do.
  public record Nest<T>(T value, Optional<Nest<List<T>>> deeper) {}

  public sealed interface Expression {
    record Literal(int value) implements Expression {}

    record Sum(List<Expression> of) implements Expression {}

    record Negation(Expression of) implements Expression {}
  }
}
