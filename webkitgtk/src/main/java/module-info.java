/// The Linux platform: GTK 3 and WebKitGTK 4.1 through the foreign function API. Programs find it
/// by `ServiceLoader` and have no business in its packages.
module dev.elnath.webkitgtk {
  requires dev.elnath.core;

  provides dev.elnath.platform.PlatformProvider with
      dev.elnath.webkitgtk.WebkitGtkProvider;
}
