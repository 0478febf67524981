/// Decodes PNG and ICO by the Image I/O of the JDK and of TwelveMonkeys.
module dev.elnath.imageio {
  requires static transitive org.jspecify;
  requires dev.elnath.core;
  requires java.desktop;
  requires com.twelvemonkeys.imageio.bmp;
  requires com.twelvemonkeys.imageio.core;

  provides dev.elnath.image.ImageDecoder with
      dev.elnath.imageio.PngDecoder,
      dev.elnath.imageio.IcoDecoder;
}
