package dev.elnath.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What a reader needs is used for another text when one has ended.
@Timeout(60)
final class ReaderReuseTest {
  @Test
  void aReaderWhoseTextHasEndedKnowsNothingOfTheNext() {
    JsonReader ended = ended("{\"a\":1}");
    JsonReader next = JsonReader.of("{\"secret\":[1,2]}");
    next.beginObject("struct Next");
    assertThat(next.nextName()).isEqualTo("secret");
    assertThatThrownBy(ended::nextName).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(ended::nextElement).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(ended::readString).isInstanceOf(DecodeException.class);
    assertThat(ended.path()).isEmpty();
  }

  @Test
  void endingAReaderOnceMoreDoesNotDisturbTheNext() {
    JsonReader ended = ended("{\"a\":1}");
    JsonReader next = JsonReader.of("{\"b\":2}");
    ended.end();
    ended.skip();
    JsonReader third = JsonReader.of("{\"c\":3}");
    assertThat(onlyMember(next)).isEqualTo("b=2");
    assertThat(onlyMember(third)).isEqualTo("c=3");
  }

  @Test
  void whatEndedATextDoesNotStayForTheNext() {
    ended("{\"a\":[[\"é\\n\"]]}");
    assertThatThrownBy(() -> JsonReader.of("[[1]]".getBytes(StandardCharsets.UTF_8), 1).skip())
        .isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(() -> ended("{\"a\":1}x")).hasMessageContaining("column 8");
    assertThat(onlyMember(JsonReader.of("{\"d\":4}"))).isEqualTo("d=4");
    ended("[".repeat(200) + "]".repeat(200));
  }

  @Test
  void aReaderOnASimpleValueCanBeReadAfterItsEnd() {
    JsonReader in = JsonReader.of("\"text\"");
    in.end();
    ended("{}");
    JsonReader next = JsonReader.of("{\"b\":2}");
    assertThat(in.readString()).isEqualTo("text");
    assertThat(onlyMember(next)).isEqualTo("b=2");
  }

  @Test
  void threadsReadTextsOfTheirOwn() throws Exception {
    List<Future<String>> read = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int text = 0; text < 5_000; text++) {
        String json = "{\"m" + text + "\":" + text + "}";
        read.add(threads.submit(() -> onlyMember(JsonReader.of(json))));
      }
    }
    for (int text = 0; text < read.size(); text++) {
      assertThat(read.get(text).get()).isEqualTo("m" + text + "=" + text);
    }
  }

  private static JsonReader ended(String text) {
    JsonReader in = JsonReader.of(text);
    in.skip();
    in.end();
    return in;
  }

  private static String onlyMember(JsonReader in) {
    in.beginObject("struct");
    String member = in.nextName() + "=" + in.readInt();
    assertThat(in.nextName()).isNull();
    in.end();
    return member;
  }
}
