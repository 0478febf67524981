package records;

import dev.elnath.codec.AsText;
import dev.elnath.codec.Name;
import dev.elnath.command.Command;
import java.util.List;

final class Library {
  @Command
  Shelf sort(Shelf shelf) {
    return new Shelf(shelf.books().reversed(), shelf.label(), shelf.id());
  }

  @Command
  Empty nothing(Empty empty) {
    return empty;
  }

  @Command
  Range range(Range range) {
    return range;
  }

  @Command
  Awkward awkward(Awkward awkward) {
    return awkward;
  }

  record Shelf(List<Book> books, @Name("shelf-label") String label, @AsText long id) {}

  record Book(String title, int pages, double weight, boolean lent, char letter, byte rack) {}

  record Empty() {}

  record Range(int low, int high) {
    Range {
      if (low > high) {
        throw new IllegalArgumentException("low is above high");
      }
    }
  }

  record Awkward(int in, String members, long at, String value, short inValue, float out) {}
}
