package dev.elnath.codec;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Elnath's own reader finds in every text what jackson-core finds, and refuses the same; its
/// writer writes the same. The differences are meant and have their names here.
public final class JsonDifferenceFuzz {
  /// Jackson takes a letter of another script for the digit with the same last eight bits.
  private static final Pattern FOREIGN_DIGIT =
      Pattern.compile("\\\\u[0-9a-fA-F]{0,3}[^\\x00-\\x7f]");

  /// Jackson takes two halves of a surrogate pair in a name for one only if both are escapes.
  private static final Pattern HALF_ESCAPED =
      Pattern.compile(
          "\\\\u[dD][89abAB]\\p{XDigit}{2}[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF]\\\\u[dD][c-fC-F]");

  private JsonDifferenceFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length > 4_000) {
      return;
    }
    compareBytes(bytes);
    compareStrings(Input.text(bytes));
    compareStrings(withHalves(bytes));
    compareWritten(bytes);
  }

  private static void compareBytes(byte[] bytes) {
    Optional<String> ours = ElnathJson.events(bytes);
    if (hasOtherThanUtf8(bytes)) {
      hold(ours.isEmpty(), "what is not UTF-8 was accepted");
    } else {
      same(JacksonJson.events(bytes), ours);
    }
  }

  private static void compareStrings(String text) {
    Optional<String> ours = ElnathJson.events(text);
    if (hasForeignDigit(text) || hasHalfInName(text, ours) || HALF_ESCAPED.matcher(text).find()) {
      return;
    }
    same(JacksonJson.events(text), ours);
  }

  private static void compareWritten(byte[] bytes) {
    ByteBuffer numbers = ByteBuffer.wrap(Arrays.copyOf(bytes, 16));
    double number = numbers.getDouble();
    double told = Double.isFinite((float) number) && Double.isFinite(number) ? number : 0.5;
    long whole = numbers.getLong() % (JsonWriter.MAX_SAFE_INTEGER + 1);
    for (String text : new String[] {Input.text(bytes), withHalves(bytes)}) {
      String theirs = JacksonJson.written(text, told, whole);
      String ours = ElnathJson.written(text, told, whole);
      hold(theirs.equals(ours), "written otherwise: " + ours + " instead of " + theirs);
    }
  }

  private static void same(Optional<String> theirs, Optional<String> ours) {
    hold(theirs.equals(ours), "Jackson: " + theirs + ", Elnath: " + ours);
  }

  /// Jackson lets through characters in more bytes than they need, and some beyond Unicode.
  private static boolean hasOtherThanUtf8(byte[] bytes) {
    try {
      var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return false;
    } catch (CharacterCodingException isNone) {
      return true;
    }
  }

  private static boolean hasForeignDigit(String text) {
    return FOREIGN_DIGIT.matcher(text).find();
  }

  /// Jackson refuses half of a surrogate pair in a name only where it comes as an escape.
  private static boolean hasHalfInName(String text, Optional<String> ours) {
    return ours.isEmpty() && Unescaped.isHalved(text);
  }

  /// The bytes as characters, of which some are halves of surrogate pairs.
  private static String withHalves(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte unit : bytes) {
      text.append(unit >= 0 ? (char) unit : (char) (0xD7F8 + (unit & 0x7F) * 17));
    }
    return text.toString();
  }
}
