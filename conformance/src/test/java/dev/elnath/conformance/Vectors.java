package dev.elnath.conformance;

import dev.elnath.codec.Json;
import dev.elnath.codec.JsonReader;
import dev.elnath.command.Body;
import dev.elnath.command.Command;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Records what the official package sends for each of its functions, and answers as `answers.json`
/// says.
@Naming(commands = Naming.Case.SNAKE)
final class Vectors {
  private static final Path FOLDER = Path.of("vectors");
  private static final String PLUGIN = "plugin:";

  private final Map<String, Json> answers;
  private final Map<String, Map<String, Json>> rejections;
  private final List<Recorded> recorded = new ArrayList<>();
  private String api = "";

  /// One call that came in.
  record Recorded(String cmd, String json) {}

  Vectors() throws IOException {
    Map<String, Json> parts = members(new Json(Files.readString(FOLDER.resolve("answers.json"))));
    answers = members(parts.getOrDefault("answers", new Json("{}")));
    rejections = new HashMap<>();
    members(parts.getOrDefault("rejections", new Json("{}")))
        .forEach((name, byCommand) -> rejections.put(name, members(byCommand)));
  }

  @Command
  synchronized void vectorBegin(String api) {
    this.api = api;
    recorded.clear();
  }

  @Command
  synchronized List<Recorded> vectorEnd(String api) {
    return List.copyOf(recorded);
  }

  /// The commands of the vectors, by plugin; those of no plugin are under the empty name.
  Map<String, CommandSet> recorders() throws IOException {
    Map<String, Set<String>> names = new TreeMap<>();
    JsonReader in = JsonReader.of(Files.readString(FOLDER.resolve("core-vectors.json")));
    in.beginArray();
    while (in.nextElement()) {
      String command =
          JsonReader.of(members(in.readJson()).getOrDefault("cmd", Json.NULL).text()).readString();
      int bar = command.indexOf('|');
      String plugin = command.startsWith(PLUGIN) ? command.substring(PLUGIN.length(), bar) : "";
      names
          .computeIfAbsent(plugin, _ -> new TreeSet<>())
          .add(command.substring(plugin.isEmpty() ? 0 : bar + 1));
    }
    Map<String, CommandSet> recorders = new TreeMap<>();
    names.forEach((plugin, commands) -> {
      List<CommandHandler> handlers =
          commands.stream().<CommandHandler>map(Recording::new).toList();
      recorders.put(plugin, () -> handlers);
    });
    return recorders;
  }

  /// A command that does nothing but be recorded.
  private final class Recording implements CommandHandler {
    private final String name;

    Recording(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      String command = call.request().command();
      byte[] body = call.request().body().bytes();
      synchronized (Vectors.this) {
        recorded.add(new Recorded(command, new String(body, StandardCharsets.UTF_8)));
        Json refusal = rejections.getOrDefault(api, Map.of()).get(command);
        if (refusal != null) {
          throw new IllegalStateException(JsonReader.of(refusal.text()).readString());
        }
      }
      Json any = answers.getOrDefault(command.replaceFirst("\\|.*", "|*"), answers.get("*"));
      Json answer = answers.getOrDefault(command, any == null ? Json.NULL : any);
      return new Body.JsonText(answer.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Map<String, Json> members(Json object) {
    Map<String, Json> members = new TreeMap<>();
    JsonReader in = JsonReader.of(object.text());
    in.beginObject("an object");
    for (String name; (name = in.nextName()) != null; ) {
      members.put(name, in.readJson());
    }
    return members;
  }
}
