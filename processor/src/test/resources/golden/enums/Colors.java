package enums;

import dev.elnath.codec.Name;
import dev.elnath.command.Command;
import java.time.DayOfWeek;
import java.util.Map;

public final class Colors {
  @Command
  public Color next(Color color) {
    return Color.values()[(color.ordinal() + 1) % Color.values().length];
  }

  @Command
  public Map<Color, Integer> counts(Map<Color, Integer> counts) {
    return counts;
  }

  @Command
  public DayOfWeek tomorrow(DayOfWeek today) {
    return today.plus(1);
  }

  public enum Color {
    RED,
    @Name("green-ish")
    GREEN,
    BLUE {
      @Override
      public String toString() {
        return "the blue one";
      }
    }
  }
}
