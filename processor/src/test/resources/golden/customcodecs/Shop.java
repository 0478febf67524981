package customcodecs;

import dev.elnath.codec.UseCodec;
import dev.elnath.command.Command;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public final class Shop {
  @Command
  @UseCodec(HexCodec.class)
  public int total(List<Money> prices, @UseCodec(HexCodec.class) int start) {
    return start + prices.stream().mapToInt(price -> (int) price.cents()).sum();
  }

  @Command
  @UseCodec(HexCodec.class)
  public CompletionStage<Integer> totalLater() {
    return CompletableFuture.completedFuture(255);
  }

  @Command
  public Item item(Item item) {
    return item;
  }

  @Command
  public Map<Money, String> byPrice(Map<Money, String> names) {
    return names;
  }

  public record Item(Money price, @UseCodec(HexCodec.class) int color) {}
}
