package tagging;

import dev.elnath.codec.Name;
import dev.elnath.codec.Tagging;
import dev.elnath.command.Command;

public final class Shapes {
  @Command
  public External external(External shape) {
    return shape;
  }

  @Command
  public Internal internal(Internal shape) {
    return shape;
  }

  @Command
  public Adjacent adjacent(Adjacent shape) {
    return shape;
  }

  @Command
  public Untagged untagged(Untagged shape) {
    return shape;
  }

  public sealed interface External {
    record Circle(double radius) implements External {}

    @Name("text-label")
    record Label(String value) implements External {
      public Label {
        if (value.isEmpty()) {
          throw new IllegalArgumentException("a label must not be empty");
        }
      }
    }

    record Nothing() implements External {}

    sealed interface Polygon extends External {}

    record Square(double side) implements Polygon {}
  }

  @Tagging(Tagging.Form.INTERNAL)
  public sealed interface Internal {
    record Circle(double radius) implements Internal {}

    record Label(String value) implements Internal {}

    record Nothing() implements Internal {}
  }

  @Tagging(value = Tagging.Form.ADJACENT, tag = "t", content = "c")
  public sealed interface Adjacent {
    record Circle(double radius) implements Adjacent {}

    record Label(String value) implements Adjacent {}

    record Nothing() implements Adjacent {}
  }

  @Tagging(Tagging.Form.UNTAGGED)
  public sealed interface Untagged {
    record Circle(double radius) implements Untagged {}

    record Rectangle(double width, double height) implements Untagged {}

    record Count(int value) implements Untagged {
      public Count {
        if (value < 0) {
          throw new IllegalArgumentException("a count is not negative");
        }
      }
    }

    record Label(String value) implements Untagged {}

    record Nothing() implements Untagged {}
  }
}
