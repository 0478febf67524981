package dev.elnath.config;

/// Where a value or a name stands; line and column count from 1, both 0 for a file as a whole.
record Position(String file, int line, int column) {
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
