package dev.elnath.codec;

import org.jspecify.annotations.Nullable;

/// `{"tag": "Name", "content": …}`.
final class AdjacentVariant extends VariantReader {
  private final JsonReader in;
  private final String tag;
  private final String contentMember;
  private final String name;

  /// On the content, or null if there is none.
  private final @Nullable JsonReader content;

  /// Whether the reader is at the object's end.
  private final boolean passed;

  AdjacentVariant(JsonReader in, String tag, String contentMember, String type) {
    this.in = in;
    this.tag = tag;
    this.contentMember = contentMember;
    in.beginObject("adjacently tagged enum " + type);
    String foundName = null;
    JsonReader foundContent = null;
    String member = in.nextName();
    for (; member != null; member = in.nextName()) {
      if (member.equals(tag)) {
        requireFirst(foundName, member);
        foundName = in.readString();
      } else if (member.equals(contentMember)) {
        requireFirst(foundContent, member);
        if (foundName != null) {
          foundContent = in;
          break;
        }
        foundContent = in.readAgain().reader();
      } else {
        in.skip();
      }
    }
    if (foundName == null) {
      throw in.missing(tag);
    }
    this.name = foundName;
    this.content = foundContent;
    this.passed = member == null;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public JsonReader content() {
    if (content == null) {
      throw in.missing(contentMember);
    }
    return content;
  }

  @Override
  public <T> T empty(T value) {
    if (content != null) {
      content.readNull(name);
    }
    return value;
  }

  @Override
  public void end() {
    if (passed) {
      return;
    }
    for (String member = in.nextName(); member != null; member = in.nextName()) {
      if (member.equals(tag) || member.equals(contentMember)) {
        throw in.duplicate(member);
      }
      in.skip();
    }
  }

  @Override
  public DecodeException unknown(String... known) {
    return Problems.unknownVariant(passed ? in.path() : in.enclosing(), name, known);
  }

  private void requireFirst(@Nullable Object found, String member) {
    if (found != null) {
      throw in.duplicate(member);
    }
  }
}
