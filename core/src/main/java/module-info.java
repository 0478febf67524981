/// Elnath's core: the application, its commands and their calls, configuration, and the interface
/// that platforms implement.
module dev.elnath.core {
  requires static transitive org.jspecify;
  requires jdk.net;
  requires org.jsoup;

  exports dev.elnath.app;
  exports dev.elnath.asset;
  exports dev.elnath.channel;
  exports dev.elnath.codec;
  exports dev.elnath.command;
  exports dev.elnath.config;
  exports dev.elnath.event;
  exports dev.elnath.image;
  exports dev.elnath.menu;
  exports dev.elnath.path;
  exports dev.elnath.permission;
  exports dev.elnath.platform;
  exports dev.elnath.plugin;
  exports dev.elnath.protocol;
  exports dev.elnath.resource;
  exports dev.elnath.state;
  exports dev.elnath.tray;
  exports dev.elnath.window;

  uses dev.elnath.command.CommandBinder;
  uses dev.elnath.config.SourceFormat;
  uses dev.elnath.image.ImageDecoder;
  uses dev.elnath.platform.PlatformProvider;
  uses dev.elnath.platform.TrayProvider;
}
