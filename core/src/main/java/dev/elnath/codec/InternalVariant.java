package dev.elnath.codec;

import org.jspecify.annotations.Nullable;

/// `{"tag": "Name", …}`.
final class InternalVariant extends VariantReader {
  private final JsonReader in;
  private final String name;

  /// On the object if the tag was not its first member, else null.
  private final @Nullable JsonReader copy;

  InternalVariant(JsonReader in, String tag, String type) {
    this.in = in;
    in.beginObject("internally tagged enum " + type);
    String first = in.nextName();
    if (tag.equals(first)) {
      this.name = in.readString();
      this.copy = null;
    } else {
      ObjectCopy object = ObjectCopy.of(in, first, tag);
      this.copy = object.reader();
      this.name = object.tag();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public JsonReader content() {
    return copy == null ? in : copy;
  }

  @Override
  public <T> T empty(T value) {
    if (copy == null) {
      while (in.nextName() != null) {
        in.skip();
      }
    }
    return value;
  }

  @Override
  public void end() {}

  @Override
  public DecodeException unknown(String... known) {
    return Problems.unknownVariant(copy == null ? in.enclosing() : in.path(), name, known);
  }
}
