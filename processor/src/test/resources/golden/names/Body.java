package names;

/// Has the name of a type that generated code uses, in the same package.
public record Body(String list) {}
