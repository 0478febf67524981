package dev.elnath.conformance.attacks;

import dev.elnath.app.App;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.permission.PathScope;
import dev.elnath.permission.Scope;
import dev.elnath.plugin.Plugin;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A plugin whose commands are given to some and not to others.
final class Vault implements Plugin {
  private final Commands commands = new Commands();

  @Override
  public String name() {
    return "vault";
  }

  @Override
  public List<Object> commands() {
    return List.of(commands);
  }

  /// What ran that nobody was to run, with the web view that it ran for.
  Queue<String> stolen() {
    return commands.stolen;
  }

  /// The plugin's commands.
  @Naming(commands = Naming.Case.SNAKE)
  static final class Commands {
    final Queue<String> stolen = new ConcurrentLinkedQueue<>();

    /// For pages of the application.
    @Command
    void open(Optional<Channel<String>> channel) throws InterruptedException {
      if (channel.isPresent()) {
        channel.get().send("for the page that opened it");
      }
    }

    /// For nobody.
    @Command
    void burn(Webview webview) {
      stolen.add("burn by " + webview.label());
    }

    /// For another window.
    @Command
    void peek(Webview webview) {
      stolen.add("peek by " + webview.label());
    }

    /// Allowed by one capability, denied by another.
    @Command
    void melt(Webview webview) {
      stolen.add("melt by " + webview.label());
    }

    /// For a remote page.
    @Command
    void sign() {}

    /// For remote pages at one path.
    @Command
    void stamp() {}

    /// For pages of the application, within a scope.
    @Command
    String read(Path file, Scope<String> scope, App app) throws IOException {
      PathScope files = PathScope.of(scope, app.directories());
      try (InputStream in = Channels.newInputStream(files.open(file))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
