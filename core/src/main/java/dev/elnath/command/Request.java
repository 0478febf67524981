package dev.elnath.command;

/// What a page sent with a call, for a command that wants more than its arguments.
///
/// @param command the command's full name, such as `greet` or `plugin:fs|write_file`
/// @param headers the page's own headers; those of the transport are not among them
/// @param body the arguments as they came
public record Request(String command, Headers headers, Body body) {}
