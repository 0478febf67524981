package dev.elnath.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.channel.Channel;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.EncodeException;
import dev.elnath.codec.Json;
import dev.elnath.state.FakeLink.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
final class SharedStateTest {
  private static final int THREADS = 4;
  private static final int UPDATES = 2_500;
  private static final int ALL = THREADS * UPDATES;

  private final SharedState<Integer> count = SharedState.of(Codecs.ofInt(), 0);

  private static Channel<Json> channel(FakeLink link) {
    return new Channel<>(Codecs.ofJson(), link);
  }

  private FakeLink follower() {
    FakeLink link = new FakeLink();
    count.follow(channel(link));
    return link;
  }

  /// Starts threads that together raise the number by [#ALL].
  private List<Future<?>> raise(ExecutorService executor) {
    List<Future<?>> threads = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      threads.add(
          executor.submit(() -> {
            for (int update = 0; update < UPDATES; update++) {
              count.update(number -> number + 1);
            }
          }));
    }
    return threads;
  }

  private static void await(List<Future<?>> threads) throws Exception {
    for (Future<?> thread : threads) {
      thread.get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void aFollowerIsToldTheValueThatIsThereAndEachThatComesWhenItKeepsUp() throws Exception {
    FakeLink page = follower();
    assertThat(page.take()).isEqualTo(new Told(1, "0"));
    count.set(7);
    assertThat(page.take()).isEqualTo(new Told(2, "7"));
    assertThat(count.update(number -> number * 2)).isEqualTo(14);
    assertThat(page.take()).isEqualTo(new Told(3, "14"));
    assertThat(count.get()).isEqualTo(14);
  }

  @Test
  void aLateFollowerBeginsWithTheValueOfThatTime() throws Exception {
    FakeLink early = follower();
    assertThat(early.take()).isEqualTo(new Told(1, "0"));
    count.set(5);
    assertThat(early.take()).isEqualTo(new Told(2, "5"));
    assertThat(follower().take()).isEqualTo(new Told(2, "5"));
  }

  @Test
  void aSlowPageSkipsToTheNewestAndNoMoreThanOneWaitsForIt() throws Exception {
    FakeLink page = follower();
    assertThat(page.look()).isEqualTo(new Told(1, "0"));
    for (int number = 1; number <= 1_000; number++) {
      count.set(number);
    }
    assertThat(page.isEmpty()).isTrue();
    page.taken();
    assertThat(page.take()).isEqualTo(new Told(1_001, "1000"));
    count.set(-1);
    assertThat(page.take()).isEqualTo(new Told(1_002, "-1"));
    assertThat(page.mostUntaken()).isEqualTo(1);
  }

  @Test
  void updatesOfManyThreadsAreAllThereAndArriveInOrderToTheLast() throws Exception {
    List<FakeLink> pages = List.of(follower(), follower());
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> threads = raise(executor);
      FakeLink late = follower();
      for (FakeLink page : List.of(pages.get(0), pages.get(1), late)) {
        Told last = new Told(0, "");
        while (last.version() < ALL + 1) {
          Told next = page.take();
          assertThat(next.version()).isGreaterThan(last.version());
          assertThat(next.value()).isEqualTo(Long.toString(next.version() - 1));
          last = next;
        }
        assertThat(page.isEmpty()).isTrue();
      }
      await(threads);
    }
    assertThat(count.get()).isEqualTo(ALL);
  }

  @Test
  void whoeverBeginsToFollowWhileItChangesMissesNothing() throws Exception {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> threads = raise(executor);
      List<FakeLink> pages = new ArrayList<>();
      for (int page = 0; page < 100; page++) {
        pages.add(follower());
      }
      await(threads);
      for (FakeLink page : pages) {
        while (page.take().version() < ALL + 1) {
          assertThat(page.mostUntaken()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void anOperatorRunsOncePerUpdate() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int thread = 0; thread < THREADS; thread++) {
        executor.execute(() -> {
          for (int update = 0; update < UPDATES; update++) {
            count.update(number -> {
              runs.incrementAndGet();
              return number + 1;
            });
          }
        });
      }
    }
    assertThat(runs).hasValue(ALL);
    assertThat(count.get()).isEqualTo(ALL);
  }

  @Test
  void aPageThatGoesAwayWhileItIsToldIsForgotten() throws Exception {
    FakeLink gone = follower();
    assertThat(gone.look()).isEqualTo(new Told(1, "0"));
    count.set(1);
    gone.close();
    FakeLink page = follower();
    assertThat(page.take()).isEqualTo(new Told(2, "1"));
    count.set(2);
    assertThat(page.take()).isEqualTo(new Told(3, "2"));
    assertThat(gone.isEmpty()).isTrue();
    assertThat(count.followers()).isEqualTo(1);
  }

  @Test
  void aChannelThatHasEndedBeforeItFollowsIsForgotten() {
    FakeLink gone = new FakeLink();
    gone.close();
    count.follow(channel(gone));
    assertThat(count.followers()).isZero();
  }

  @Test
  void whoLeavesIsToldNoMoreAndItsChannelEnds() throws Exception {
    FakeLink page = follower();
    page.take();
    count.unfollow(channel(page));
    assertThat(page.isClosed()).isTrue();
    FakeLink witness = follower();
    count.set(1);
    while (witness.take().version() < 2) {
      assertThat(page.isEmpty()).isTrue();
    }
    assertThat(page.isEmpty()).isTrue();
  }

  @Test
  void aChannelThatDoesNotFollowIsLeftAlone() {
    FakeLink other = new FakeLink();
    count.unfollow(channel(other));
    assertThat(other.isClosed()).isFalse();
  }

  @Test
  void aChannelFollowsOnce() {
    FakeLink page = follower();
    assertThatThrownBy(() -> count.follow(channel(page)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this channel follows the shared state already");
  }

  @Test
  void aValueThatCannotTravelChangesNothing() throws Exception {
    SharedState<Long> large = SharedState.of(Codecs.ofLong(), 1L);
    FakeLink page = new FakeLink();
    large.follow(channel(page));
    assertThat(page.take()).isEqualTo(new Told(1, "1"));
    assertThatThrownBy(() -> large.set(Long.MAX_VALUE)).isInstanceOf(EncodeException.class);
    assertThat(large.get()).isEqualTo(1);
    large.set(2L);
    assertThat(page.take()).isEqualTo(new Told(2, "2"));
  }

  @Test
  void anOperatorThatFailsChangesNothingAndLetsOthersWrite() throws Exception {
    assertThatThrownBy(() ->
            count.update(number -> {
              throw new IllegalArgumentException("not " + number);
            }))
        .hasMessage("not 0");
    Thread other = Thread.ofVirtual().start(() -> count.set(3));
    assertThat(other.join(java.time.Duration.ofSeconds(20))).isTrue();
    assertThat(count.get()).isEqualTo(3);
  }

  @Test
  void anOperatorMustNotWriteTheSameState() {
    assertThatThrownBy(() ->
            count.update(number -> {
              count.set(8);
              return number;
            }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("let it return the new value");
    assertThat(count.get()).isZero();
  }

  @Test
  void aWriterDoesNotWaitForAPageThatTakesNothing() throws Exception {
    FakeLink page = follower();
    page.look();
    CountDownLatch written = new CountDownLatch(1);
    Thread.ofVirtual()
        .start(() -> {
          for (int number = 1; number <= ALL; number++) {
            count.set(number);
          }
          written.countDown();
        });
    assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(page.isEmpty()).isTrue();
  }
}
