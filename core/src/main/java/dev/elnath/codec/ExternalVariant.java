package dev.elnath.codec;

/// `"Name"` or `{"Name": content}`.
final class ExternalVariant extends VariantReader {
  private final JsonReader in;
  private final String name;
  private final boolean hasContent;

  ExternalVariant(JsonReader in) {
    this.in = in;
    this.hasContent = in.kind() == JsonReader.Kind.OBJECT;
    this.name = hasContent ? firstName() : in.readString("string or map");
  }

  private String firstName() {
    String first = in.nextName();
    if (first == null) {
      throw notOneMember(in.path());
    }
    return first;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public JsonReader content() {
    if (!hasContent) {
      throw in.invalid("invalid type: unit variant, expected content: {\"" + name + "\": …}");
    }
    return in;
  }

  @Override
  public <T> T empty(T value) {
    if (hasContent) {
      in.readNull(name);
    }
    return value;
  }

  @Override
  public void end() {
    if (hasContent && in.nextName() != null) {
      throw notOneMember(in.enclosing());
    }
  }

  @Override
  public DecodeException unknown(String... known) {
    return Problems.unknownVariant(hasContent ? in.enclosing() : in.path(), name, known);
  }

  private static DecodeException notOneMember(String path) {
    return new DecodeException(path, "invalid value: map, expected map with a single key");
  }
}
