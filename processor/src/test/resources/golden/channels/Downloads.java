package channels;

import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import java.util.List;
import java.util.Optional;

public final class Downloads {
  @Command
  public int download(String url, Channel<Progress> onProgress) throws InterruptedException {
    onProgress.send(new Progress(url, 1));
    return 1;
  }

  @Command
  public int watch(Options options) {
    return options.listeners().size();
  }

  public record Progress(String url, int percent) {}

  public record Options(List<Channel<String>> listeners, Optional<Channel<Progress>> progress) {}
}
