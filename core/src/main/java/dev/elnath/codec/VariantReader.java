package dev.elnath.codec;

/// Finds out which variant of a sealed interface a value is, for generated code: ask for [#name],
/// then once for [#content] or [#empty], then call [#end]. Used by one thread, for one value.
public abstract sealed class VariantReader
    permits ExternalVariant, InternalVariant, AdjacentVariant {

  VariantReader() {}

  /// `"Name"` or `{"Name": content}`.
  ///
  /// @param in stands on the value
  /// @throws DecodeException if the value is neither
  public static VariantReader external(JsonReader in) {
    return new ExternalVariant(in);
  }

  /// `{"tag": "Name", …}`. The tag may come last, but then the object is read twice.
  ///
  /// @param in stands on the value
  /// @param type the sealed interface, for messages
  /// @throws DecodeException if the value is not an object with the tag
  public static VariantReader internal(JsonReader in, String tag, String type) {
    return new InternalVariant(in, tag, type);
  }

  /// `{"tag": "Name", "content": …}`. The tag may come last, but then the content is read twice.
  ///
  /// @param in stands on the value
  /// @param type the sealed interface, for messages
  /// @throws DecodeException if the value is not an object with the tag
  public static VariantReader adjacent(JsonReader in, String tag, String content, String type) {
    return new AdjacentVariant(in, tag, content, type);
  }

  /// The variant's name as the page sent it.
  public abstract String name();

  /// A reader that stands on the variant's content, or with an internal tag inside the object that
  /// holds its members.
  ///
  /// @throws DecodeException if there is none
  public abstract JsonReader content();

  /// Checks that there is no content and answers the value of a variant without any.
  ///
  /// @throws DecodeException if there is content other than `null`
  public abstract <T> T empty(T value);

  /// Moves to the end of the value.
  ///
  /// @throws DecodeException if there is something more that should not be
  public abstract void end();

  /// The failure to throw when there is no variant of this name.
  public abstract DecodeException unknown(String... known);
}
