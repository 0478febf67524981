package dev.elnath.conformance;

import java.util.List;

/// What a page imports as `@tauri-apps/api`; see `page/packages.mjs`.
enum PagePackage {
  /// The official package, unmodified.
  OFFICIAL("2.12.5"),
  /// The official package over our own `core`.
  OWN("own"),
  /// What `withGlobalTauri` gives a page.
  GLOBAL("global"),
  /// The official package at an older version.
  BEFORE_2_6("2.5.0"),
  /// The official package as it first was.
  FIRST("2.0.3");

  static final List<PagePackage> EVERY = List.of(values());

  private final String title;

  PagePackage(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// The name of the page of a suite that has this package.
  String page(String suite) {
    return this == OFFICIAL ? suite : suite + "-" + title;
  }
}
