package dev.elnath.conformance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// What the attackers have told, each under the name of its party. Any thread.
final class Rows {
  private static final int MINUTES = 5;

  private final Map<String, List<Row>> byParty = new LinkedHashMap<>();
  private final Map<String, CompletableFuture<Integer>> finished = new ConcurrentHashMap<>();

  synchronized void add(String party, Row row) {
    byParty.computeIfAbsent(party, _ -> new ArrayList<>()).add(row);
  }

  /// A party has been shown a document from elsewhere, and tells no more.
  synchronized void lost(String party, Row row) {
    add(party, row);
    finished(party, byParty.getOrDefault(party, List.of()).size());
  }

  void finished(String party, int total) {
    end(party).complete(total);
  }

  /// Waits until a party has told all, and answers it.
  List<Row> await(String party) throws Exception {
    int total;
    try {
      total = end(party).get(MINUTES, TimeUnit.MINUTES);
    } catch (TimeoutException late) {
      throw new AssertionError(party + " has not told all in time, but " + all(), late);
    }
    synchronized (this) {
      List<Row> rows = List.copyOf(byParty.getOrDefault(party, List.of()));
      assertThat(rows).as("what " + party + " told").hasSize(total).isNotEmpty();
      return rows;
    }
  }

  synchronized List<Row> all() {
    return byParty.values().stream().flatMap(List::stream).toList();
  }

  /// A test of each row.
  static Stream<DynamicTest> tests(List<Row> rows) {
    return rows.stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.from() + ": " + row.name(),
                () -> assertThat(row.observed()).as(row.name()).isEqualTo(row.refusal())));
  }

  private CompletableFuture<Integer> end(String party) {
    return finished.computeIfAbsent(party, _ -> new CompletableFuture<>());
  }
}
