package dev.elnath.internal.event;

import dev.elnath.codec.Json;
import dev.elnath.codec.JsonWriter;
import dev.elnath.window.DragEvent;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import dev.elnath.window.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What is sent with the events of windows (section 4.1).
final class Payloads {
  private Payloads() {}

  static Json label(String label) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name("label");
    out.write(label);
    out.endObject();
    return new Json(out.toText());
  }

  static Json of(WindowEvent event) {
    JsonWriter out = new JsonWriter();
    switch (event) {
      case WindowEvent.Resized(var size) -> write(size, out);
      case WindowEvent.Moved(var position) -> write(position, out);
      case WindowEvent.ScaleFactorChanged(double scaleFactor, var size) -> {
        out.beginObject();
        out.name("scaleFactor");
        out.write(scaleFactor);
        out.name("size");
        write(size, out);
        out.endObject();
      }
      case WindowEvent.ThemeChanged(var theme) -> out.write(theme.name().toLowerCase(Locale.ROOT));
      case WindowEvent.Dragged(_, var drag) -> write(drag, out);
      case WindowEvent.Focused(),
          WindowEvent.Blurred(),
          WindowEvent.CloseRequested(),
          WindowEvent.Destroyed() ->
          out.writeNull();
    }
    return new Json(out.toText());
  }

  private static void write(DragEvent drag, JsonWriter out) {
    switch (drag) {
      case DragEvent.Enter(var paths, var position) -> write(paths, position, out);
      case DragEvent.Drop(var paths, var position) -> write(paths, position, out);
      case DragEvent.Over(var position) -> {
        out.beginObject();
        out.name("position");
        write(position, out);
        out.endObject();
      }
      case DragEvent.Leave() -> out.writeNull();
    }
  }

  private static void write(List<Path> paths, Position.Physical position, JsonWriter out) {
    out.beginObject();
    out.name("paths");
    out.beginArray();
    paths.forEach(path -> out.write(path.toString()));
    out.endArray();
    out.name("position");
    write(position, out);
    out.endObject();
  }

  private static void write(Size.Physical size, JsonWriter out) {
    out.beginObject();
    out.name("width");
    out.write(size.width());
    out.name("height");
    out.write(size.height());
    out.endObject();
  }

  private static void write(Position.Physical position, JsonWriter out) {
    out.beginObject();
    out.name("x");
    out.write(position.x());
    out.name("y");
    out.write(position.y());
    out.endObject();
  }
}
