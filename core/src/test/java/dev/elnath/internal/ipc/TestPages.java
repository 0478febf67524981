package dev.elnath.internal.ipc;

import dev.elnath.config.Limits;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Origin;

/// Pages without a platform: one web view `main` that shows what a test says.
final class TestPages {
  final TestCommands commands = new TestCommands();
  final InvokeKey key = InvokeKey.random();
  final Pages pages;

  private final WebviewContext webview =
      new WebviewContext() {
        @Override
        public String label() {
          return "main";
        }

        @Override
        public String windowLabel() {
          return "main";
        }

        @Override
        public <T> T supply(Class<T> type) {
          throw new IllegalStateException("nothing of type " + type.getName());
        }
      };

  TestPages(Limits limits) {
    CommandTable table = new CommandTable();
    table.add("", commands);
    Authority authority =
        query ->
            query.command().equals("denied")
                ? new Authority.Denied("Command denied not allowed by ACL")
                : new Authority.Allowed(CommandScope.EMPTY);
    pages = new Pages(authority, table, limits, key, url -> Origin.LOCAL);
    navigate();
  }

  TestPages() {
    this(Limits.DEFAULT);
  }

  void navigate() {
    pages.navigated(webview, "tauri://localhost/");
  }

  PageSession session() {
    PageSession session = pages.session("main");
    if (session == null) {
      throw new AssertionError("the web view main shows nothing");
    }
    return session;
  }
}
