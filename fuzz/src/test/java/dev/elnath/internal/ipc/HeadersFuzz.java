package dev.elnath.internal.ipc;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;
import java.util.Optional;
import java.util.regex.Pattern;

/// The checks of single headers (section 2.1): what passes is what it is said to be.
public final class HeadersFuzz {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
  private static final InvokeKey KEY = InvokeKey.random();

  private HeadersFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Input.text(bytes);
    Optional<String> header = Optional.of(text);
    hold(!passes(() -> RequestChecks.key(header, KEY)), "a key was guessed: " + text);
    hold(!passes(() -> RequestChecks.messageKey(header, KEY)), "a key was guessed: " + text);
    boolean number = NUMBER.matcher(text).matches();
    hold(
        passes(() -> RequestChecks.callbackId(header, "a", "a"))
            == (number && Long.parseLong(text) < 1L << 32),
        "a callback id: " + text);
    hold(passes(() -> RequestChecks.requestNumber(header)) == number, "a request number: " + text);
    if (passes(() -> RequestChecks.origin(header))) {
      hold(ADDRESS.matcher(text).matches(), "an origin: " + text);
    }
    if (MediaType.isValid(text)) {
      hold(
          text.indexOf('/') > 0 && text.chars().noneMatch(unit -> unit == '\0'), "a type: " + text);
    }
  }

  /// A check.
  private interface Check {
    void run() throws RefusedRequest;
  }

  private static boolean passes(Check check) {
    try {
      check.run();
      return true;
    } catch (RefusedRequest refused) {
      return false;
    }
  }
}
