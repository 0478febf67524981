package dev.elnath.internal.builtin;

import dev.elnath.channel.Channel;
import dev.elnath.channel.ChannelClosedException;
import dev.elnath.tray.TrayEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/// Tells a page of clicks on its icon. Desktops tell where the pointer is and not where the icon
/// is: its rectangle is taken to be that point.
record TrayTeller(Channel<TrayMessage> handler) implements Consumer<TrayEvent> {
  private static final Logger LOG = System.getLogger("dev.elnath.tray");

  @Override
  public void accept(TrayEvent event) {
    TrayMessage.Point point = new TrayMessage.Point(event.x(), event.y());
    String button =
        switch (event.button()) {
          case LEFT -> "Left";
          case RIGHT -> "Right";
          case MIDDLE -> "Middle";
        };
    TrayMessage.Rect rect =
        new TrayMessage.Rect(
            new TrayMessage.At(point), new TrayMessage.Of(new TrayMessage.Extent(0, 0)));
    try {
      handler.send(new TrayMessage.Click(event.id(), point, rect, button, "Up"));
    } catch (ChannelClosedException gone) {
      LOG.log(
          Level.DEBUG, () -> "the page that made the tray icon \"" + event.id() + "\" has gone");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
