package dev.elnath.examples.reference;

import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;

/// What a page makes of callbacks: to Java they are channels.
@Naming(commands = Naming.Case.SNAKE)
final class Countdown {
  @Command
  void countDown(int from, Channel<Integer> onNumber) throws InterruptedException {
    for (int number = from; number > 0; number--) {
      onNumber.send(number);
    }
    onNumber.close();
  }
}
