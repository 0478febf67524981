package dev.elnath.app;

import dev.elnath.asset.AssetScope;
import dev.elnath.config.Config;
import dev.elnath.event.Events;
import dev.elnath.path.Directories;
import dev.elnath.permission.Capability;
import dev.elnath.resource.ResourceTable;
import dev.elnath.window.Window;
import java.util.List;
import java.util.Optional;

/// A running application. Commands may take it as a parameter. Any thread.
public interface App extends Events {
  /// Begins an application.
  ///
  /// @param config what `tauri.conf.json` says
  static AppBuilder of(Config config) {
    return new AppBuilder(config);
  }

  /// Elnath's own version, such as `0.1.0`.
  static String version() {
    return ElnathVersion.TEXT;
  }

  /// The web view that shows its pages, such as `WebKitGTK 2.50.6`.
  String webviewDescription();

  /// The transport that its pages try first.
  Transport transport();

  /// The configuration it runs with.
  Config config();

  /// The windows that are open, in the order they were opened.
  List<Window> windows();

  /// The window with a label, if it is open.
  Optional<Window> window(String label);

  /// The value that the program manages under a type.
  ///
  /// @throws IllegalStateException if there is none
  <T> T state(Class<T> type);

  /// The files that pages may load by the scheme `asset`.
  AssetScope assetScope();

  /// What pages hold by a number and the application owns.
  ResourceTable resources();

  /// Where its directories are, and the user's.
  Directories directories();

  /// Adds a capability, which counts for all calls that are decided from now on. What is denied
  /// already stays so.
  ///
  /// @throws dev.elnath.permission.PermissionException if it does not fit the permissions, or its
  ///   identifier is taken; nothing has changed then
  /// @throws IllegalStateException if the program gave `AppBuilder.authority` a policy of its own
  void addCapability(Capability capability);

  /// Closes all windows without asking and ends [AppBuilder#run].
  ///
  /// @param code what `run` answers, and by convention the exit code of the process
  void exit(int code);
}
