package dev.elnath.processor.model;

/// The name of a class.
///
/// @param packageName empty for the unnamed package
/// @param name the name within the package, `Outer.Inner` for a nested class
public record ClassName(String packageName, String name) {
  /// The name as it is written in Java anywhere.
  public String qualified() {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /// The name of the class itself, `Inner` for `Outer.Inner`.
  public String simple() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /// The name of the top-level class, `Outer` for `Outer.Inner`.
  public String outermost() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /// A top-level class beside this one, `Outer_InnerCodec` for `Outer.Inner`.
  public ClassName beside(String suffix) {
    return new ClassName(packageName, name.replace('.', '_') + suffix);
  }
}
