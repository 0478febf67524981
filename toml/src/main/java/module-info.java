/// Reads configuration, capability and permission files that are written in TOML.
module dev.elnath.toml {
  requires dev.elnath.core;
  requires org.tomlj;
  requires static org.jspecify;

  provides dev.elnath.config.SourceFormat with
      dev.elnath.toml.TomlFormat;
}
