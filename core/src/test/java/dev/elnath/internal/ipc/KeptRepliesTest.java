package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KeptRepliesTest {
  private static final Reply TEN_BYTES = Reply.failed("12345678");

  @Test
  void theOldestGoesWhenThereAreTooManyBytes() {
    KeptReplies kept = new KeptReplies(25);
    for (long number = 1; number <= 3; number++) {
      kept.keep(number, TEN_BYTES);
    }
    assertThat(kept.find(1)).isNull();
    assertThat(kept.find(2)).isEqualTo(TEN_BYTES);
    assertThat(kept.find(3)).isEqualTo(TEN_BYTES);
  }

  @Test
  void theNewestStaysThoughItAloneIsTooLarge() {
    KeptReplies kept = new KeptReplies(1);
    kept.keep(1, TEN_BYTES);
    assertThat(kept.find(1)).isEqualTo(TEN_BYTES);
  }

  @Test
  void aCacheOfNoBytesKeepsNothing() {
    KeptReplies kept = new KeptReplies(0);
    kept.keep(1, TEN_BYTES);
    assertThat(kept.find(1)).isNull();
  }
}
