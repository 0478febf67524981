package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.webkitgtk.internal.ffi.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Environment variables of the process, set while others read them: with `setenv` this ends the
/// process now and then.
final class EnvironmentTest {
  private static final int TIMES = 300;

  @Test
  void aVariableIsSeenByNativeCodeAndCanBeChanged() {
    Environment.set("ELNATH_TEST_SEEN", "first");
    Environment.set("ELNATH_TEST_SEEN", "second");
    assertThat(Environment.get("ELNATH_TEST_SEEN")).isEqualTo("second");
    assertThat(Environment.get("ELNATH_TEST_NEVER_SET")).isEmpty();
  }

  @Test
  void othersMayReadWhileVariablesAreSet() throws Exception {
    Environment.set("ELNATH_TEST_KEPT", "kept");
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> readers = new ArrayList<>();
      for (int reader = 0; reader < 3; reader++) {
        readers.add(threads.submit(alwaysSees("ELNATH_TEST_KEPT", "kept")));
      }
      for (int time = 0; time < TIMES; time++) {
        Environment.set("ELNATH_TEST_SET_" + time, "value");
      }
      for (Future<Boolean> reader : readers) {
        assertThat(reader.get()).isTrue();
      }
    }
    assertThat(Environment.get("ELNATH_TEST_SET_" + (TIMES - 1))).isEqualTo("value");
  }

  private static Callable<Boolean> alwaysSees(String name, String value) {
    return () -> {
      boolean seen = true;
      for (int time = 0; time < 100 * TIMES; time++) {
        seen &= Environment.get(name).equals(value);
      }
      return seen;
    };
  }
}
