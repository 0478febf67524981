package dev.elnath.internal.app;

import dev.elnath.internal.resource.OwnedResources;
import dev.elnath.resource.ResourceTable;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;

/// The web view that fills a window.
final class AppWebview implements Webview {
  private final AppWindow window;
  private final OwnedResources resources;

  AppWebview(AppWindow window) {
    this.window = window;
    this.resources = new OwnedResources("the web view \"" + window.label() + "\"");
  }

  @Override
  public String label() {
    return window.label();
  }

  @Override
  public Window window() {
    return window;
  }

  @Override
  public String url() {
    return window.url();
  }

  @Override
  public void navigate(String address) {
    window.navigate(address);
  }

  @Override
  public void reload() {
    window.onMainThread(it -> it.reload());
  }

  @Override
  public void evaluate(String script) {
    window.onMainThread(it -> it.evaluate(script));
  }

  @Override
  public void setDevtoolsOpen(boolean open) {
    window.onMainThread(it -> it.setDevtoolsOpen(open));
  }

  @Override
  public ResourceTable resources() {
    return resources;
  }

  void closeResources() {
    resources.close();
  }
}
