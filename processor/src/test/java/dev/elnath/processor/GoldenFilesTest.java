package dev.elnath.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares what the processor writes with what it is known to write. To take over what it writes
/// now, run this test with `-Dgolden.update=true` and read the difference.
class GoldenFilesTest {

  @ParameterizedTest
  @MethodSource("dev.elnath.processor.Case#all")
  void whatIsWrittenIsWhatWasReviewed(Case golden) throws IOException {
    Compilation compilation = golden.compile();
    Map<String, String> written = written(compilation);
    if (Boolean.getBoolean("golden.update")) {
      for (String old : golden.expected().keySet()) {
        Files.delete(golden.directory().resolve(old));
      }
      for (Map.Entry<String, String> file : written.entrySet()) {
        Files.writeString(golden.directory().resolve(file.getKey()), file.getValue());
      }
    }
    assertThat(compilation.diagnostics()).as("what the compiler says about " + golden).isEmpty();
    assertThat(written)
        .as("to take over what is written now, run with -Dgolden.update=true")
        .isEqualTo(golden.expected());
  }

  private static Map<String, String> written(Compilation compilation) {
    Map<String, String> written = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      try {
        written.put(
            Path.of(file.getName()).getFileName().toString(),
            file.getCharContent(false).toString());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return written;
  }
}
