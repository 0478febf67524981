package dev.elnath.conformance;

import dev.elnath.codec.Json;
import dev.elnath.plugin.PermissionState;
import dev.elnath.plugin.Plugin;
import dev.elnath.plugin.PluginContext;
import dev.elnath.plugin.PluginPermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// A plugin with an event and permissions.
final class ClockPlugin implements Plugin {
  private final CompletableFuture<PluginContext> started = new CompletableFuture<>();

  @Override
  public String name() {
    return "clock";
  }

  @Override
  public Set<String> events() {
    return Set.of("tick");
  }

  @Override
  public Optional<PluginPermissions> permissions() {
    return Optional.of(new Permissions());
  }

  @Override
  public void start(PluginContext context) {
    started.complete(context);
  }

  void tick(int count) throws InterruptedException {
    started.join().trigger("tick", new Json(Integer.toString(count)));
  }

  private static final class Permissions implements PluginPermissions {
    @Override
    public Map<String, PermissionState> check() {
      Map<String, PermissionState> states = new LinkedHashMap<>();
      states.put("alarm", PermissionState.GRANTED);
      states.put("bell", PermissionState.DENIED);
      states.put("light", PermissionState.PROMPT);
      states.put("voice", PermissionState.PROMPT_WITH_RATIONALE);
      return states;
    }

    @Override
    public Map<String, PermissionState> request() {
      return Map.of("alarm", PermissionState.GRANTED);
    }
  }
}
