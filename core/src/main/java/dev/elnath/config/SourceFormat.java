package dev.elnath.config;

/// A notation for configuration, capability and permission files besides JSON and JSON5, found by
/// `ServiceLoader`. `elnath-toml` brings TOML. Any thread.
public interface SourceFormat {
  /// How the names of files in this notation end, such as `.toml`.
  String ending();

  /// Reads a text that holds one object.
  ///
  /// @throws SourceSyntaxException if it is none in this notation; what the sink was told does not
  ///   count then
  void read(String text, SourceSink sink) throws SourceSyntaxException;
}
