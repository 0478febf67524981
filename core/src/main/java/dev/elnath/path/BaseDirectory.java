package dev.elnath.path;

import java.util.Optional;
import java.util.stream.Stream;

/// A directory that programs know by what it is for (section 3.5), with the contract's number.
public enum BaseDirectory {
  /// Music and other sounds.
  AUDIO(1),
  /// What programs can make again.
  CACHE(2),
  /// Settings.
  CONFIG(3),
  /// What programs keep.
  DATA(4),
  /// What programs keep on this machine alone; on Linux the same as [#DATA].
  LOCAL_DATA(5),
  /// Documents.
  DOCUMENT(6),
  /// Downloads.
  DOWNLOAD(7),
  /// Pictures.
  PICTURE(8),
  /// What is shared with others.
  PUBLIC(9),
  /// Videos.
  VIDEO(10),
  /// The files that were bundled with the program.
  RESOURCE(11),
  /// What lasts until the next start of the system.
  TEMP(12),
  /// The application's settings.
  APP_CONFIG(13),
  /// What the application keeps.
  APP_DATA(14),
  /// What the application keeps on this machine alone.
  APP_LOCAL_DATA(15),
  /// What the application can make again.
  APP_CACHE(16),
  /// The application's logs.
  APP_LOG(17),
  /// The desktop.
  DESKTOP(18),
  /// The user's own programs.
  EXECUTABLE(19),
  /// The user's own fonts.
  FONT(20),
  /// The user's home.
  HOME(21),
  /// Sockets and the like, until the user logs out.
  RUNTIME(22),
  /// Templates.
  TEMPLATE(23);

  private final int number;

  BaseDirectory(int number) {
    this.number = number;
  }

  /// The contract's number.
  public int number() {
    return number;
  }

  /// The directory of a number, if there is one.
  public static Optional<BaseDirectory> numbered(int number) {
    return Stream.of(values()).filter(directory -> directory.number == number).findFirst();
  }
}
