package dev.elnath.internal.state;

import dev.elnath.channel.Channel;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.Json;
import dev.elnath.command.Command;
import dev.elnath.command.State;
import dev.elnath.internal.ipc.Page;
import dev.elnath.permission.Scope;
import dev.elnath.state.SharedState;

/// The commands by which pages follow shared states. There is none that changes one.
final class SharedStateReaders {
  private final SharedStates states;

  SharedStateReaders(SharedStates states) {
    this.states = states;
  }

  /// An entry of the scope, such as `{"name": "notes"}`.
  record Named(String name) {}

  @Command
  void subscribe(String name, Channel<Json> onVersion, Scope<Named> scope) {
    if (!scope.permits(entry -> entry.name().equals(name))) {
      throw new IllegalArgumentException(
          "shared state \"%1$s\" is not in the scope of this page; to allow it, a capability needs { \"identifier\": \"%2$s:read\", \"allow\": [{ \"name\": \"%1$s\" }] }"
              .formatted(name, SharedStates.NAME));
    }
    SharedState<?> state =
        states
            .find(name)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "there is no shared state \"%1$s\"; the program adds one with App.of(config).share(\"%1$s\", …)"
                        .formatted(name)));
    state.follow(onVersion);
  }

  @Command
  void unsubscribe(String name, long channelId, @State Page page) {
    states
        .find(name)
        .ifPresent(state ->
            page.openChannel((int) channelId)
                .ifPresent(link -> state.unfollow(new Channel<>(Codecs.ofJson(), link))));
  }
}
