package dev.elnath.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Failures name the member that they are about, whatever kind of value it has.
class JsonPathsTest {
  private static final MemberNames NAMES = MemberNames.of("a", "b");

  @Test
  void aMemberThatIsThereTwiceIsNamedWithTheObjectAroundIt() {
    for (String value : List.of("1", "{\"x\": 1}", "[1]")) {
      JsonReader in = JsonReader.of("{\"a\": {\"b\": 1, \"b\": " + value + "}}");
      in.beginObject("an object");
      in.nextMember(NAMES);
      in.beginObject("an object");
      Members members = in.members(NAMES);
      members.next();
      assertThatThrownBy(members::next).hasMessage("a: duplicate field `b`");
    }
  }

  @Test
  void aValueThatIsReadAgainKeepsItsPath() {
    JsonReader in = JsonReader.of("{\"a\": [0, {\"b\": \"x\"}]}");
    in.beginObject("an object");
    in.nextMember(NAMES);
    in.beginArray();
    in.nextElement();
    in.nextElement();
    JsonReader again = in.readAgain().reader();
    assertThatThrownBy(() -> again.readInt()).hasMessageStartingWith("a[1]: ");
    again.beginObject("an object");
    again.nextMember(NAMES);
    assertThatThrownBy(() -> again.readInt()).hasMessageStartingWith("a[1].b: ");
  }

  @Test
  void anElementThatCannotBeWrittenIsNamedByItsIndex() {
    assertWrites(Codecs.list(Codecs.ofLong()), List.of(1L << 53), "[0]: ");
    assertWrites(Codecs.list(Codecs.ofLong()), List.of(1L, 1L << 53), "[1]: ");
    assertWrites(
        Codecs.map(Codecs.ofString(), Codecs.list(Codecs.list(Codecs.ofLong()))),
        Map.of("a", List.of(List.of(), List.of(1L, 2L, 1L << 53))),
        "a[1][2]: ");
  }

  @Test
  void aStringThatDoesNotEndIsMalformedWhateverWasWanted() {
    for (Codec<?> codec : List.of(Codecs.ofString(), Codecs.ofChar(), Codecs.ofInt())) {
      assertThatThrownBy(() -> codec.read(JsonReader.of("\"abc")))
          .isInstanceOf(MalformedJsonException.class);
    }
  }

  @Test
  void aNumberInAStringHasNoMoreDigitsThanOneOutsideOfIt() {
    JsonReader in = JsonReader.of("\"" + "1".repeat(1001) + "\"");
    assertThatThrownBy(in::readBigInteger)
        .isInstanceOf(DecodeException.class)
        .hasMessageEndingWith("expected a whole number");
    assertThatThrownBy(in::readBigDecimal).isInstanceOf(DecodeException.class);
  }

  @Test
  void aRefusalKeepsItsCause() {
    JsonReader in = JsonReader.of("5");
    IllegalArgumentException cause = new IllegalArgumentException("too many");
    assertThatThrownBy(() ->
            in.make(() -> {
              throw cause;
            }))
        .isInstanceOf(DecodeException.class)
        .hasMessage("too many")
        .hasCause(cause);
  }

  @Test
  void aCodecThatLeavesTheReaderElsewhereIsFoundOut() {
    JsonReader in = JsonReader.of("{\"a\": 1}");
    in.beginObject("an object");
    Members members = in.members(NAMES);
    members.next();
    in.nextName();
    assertThatThrownBy(members::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a codec left the reader");
  }

  private static <T> void assertWrites(Codec<T> codec, T value, String path) {
    JsonWriter out = new JsonWriter();
    assertThatThrownBy(() -> codec.write(value, out))
        .isInstanceOf(EncodeException.class)
        .hasMessageStartingWith(path);
  }
}
