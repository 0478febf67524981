package dev.elnath.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A codec that writes what is no JSON is told so, and no writer gets into another's text.
@Timeout(180)
final class WriterMisuseTest {
  @Test
  void aTextIsTakenOnce() {
    JsonWriter out = new JsonWriter();
    out.write("first");
    assertThat(out.toText()).isEqualTo("\"first\"");
    assertThatThrownBy(out::toText)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the text of a JsonWriter can be taken once");
    assertThatThrownBy(out::toBytes).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aWriterWhoseTextWasTakenWritesNowhere() {
    JsonWriter former = new JsonWriter();
    former.write(1);
    former.toBytes();
    JsonWriter later = new JsonWriter();
    later.beginArray();
    assertThatThrownBy(() -> former.write("x")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> former.name("x")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(former::beginObject).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(former::endArray).isInstanceOf(IllegalStateException.class);
    later.endArray();
    assertThat(later.toText()).isEqualTo("[]");
  }

  @Test
  void whatDoesNotBelongIsRefusedWhereItIs() {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    assertThatThrownBy(() -> out.write(1)).hasMessageContaining("wrote a value where none belongs");
    out.name("a");
    assertThatThrownBy(() -> out.name("b")).hasMessageContaining("a name where none belongs");
    assertThatThrownBy(out::endObject).hasMessageContaining("after `a`");
    out.beginArray();
    assertThatThrownBy(out::endObject).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> out.name("c")).isInstanceOf(IllegalStateException.class);
    out.endArray();
    out.endObject();
    assertThatThrownBy(out::writeNull).isInstanceOf(IllegalStateException.class);
    assertThat(out.toText()).isEqualTo("{\"a\":[]}");
  }

  @Test
  void whatIsOpenIsEnded() {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name("a");
    out.beginArray();
    out.write(1);
    assertThat(out.toText()).isEqualTo("{\"a\":[1]}");
  }

  @Test
  void aValueThatHoldsItselfIsRefused() {
    JsonWriter out = new JsonWriter();
    assertThatThrownBy(
            () -> {
              while (true) {
                out.beginArray();
              }
            })
        .isInstanceOf(EncodeException.class)
        .hasMessageContaining("deeper than 500");
  }

  @Test
  void halfOfASurrogatePairInAJsonIsRefused() {
    JsonWriter out = new JsonWriter();
    out.beginArray();
    assertThatThrownBy(() -> out.write(new Json("\"\ud800\"")))
        .isInstanceOf(EncodeException.class)
        .hasMessageStartingWith("[0]: ");
  }

  @Test
  void manyThreadsWriteEachItsOwnText() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CyclicBarrier half = new CyclicBarrier(500);
      List<Future<String>> texts = new ArrayList<>();
      for (int thread = 0; thread < 500; thread++) {
        int own = thread;
        texts.add(threads.submit(() -> written(own, half)));
      }
      for (int thread = 0; thread < 500; thread++) {
        assertThat(texts.get(thread).get()).isEqualTo(expected(thread));
      }
    }
  }

  @Test
  void aWriterInsideAnotherHasItsOwnText() {
    JsonWriter outer = new JsonWriter();
    outer.beginArray();
    JsonWriter inner = new JsonWriter();
    inner.write("inner");
    outer.write("outer");
    assertThat(inner.toText()).isEqualTo("\"inner\"");
    outer.endArray();
    assertThat(outer.toText()).isEqualTo("[\"outer\"]");
  }

  private static String written(int own, CyclicBarrier half) throws Exception {
    JsonWriter out = new JsonWriter();
    out.beginArray();
    for (int count = 0; count < 200; count++) {
      out.write(own);
      if (count == 100) {
        half.await();
      }
    }
    out.endArray();
    return out.toText();
  }

  private static String expected(int own) {
    return "[" + (own + ",").repeat(199) + own + "]";
  }
}
