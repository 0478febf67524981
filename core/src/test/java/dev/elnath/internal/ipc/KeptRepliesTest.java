package dev.elnath.internal.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.command.Body;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptRepliesTest {
  private static final Reply TEN_BYTES = Reply.failed("12345678");
  private static final int LARGE = 5_000;

  @Test
  void theOldestGoesWhenThereAreTooManyBytes() {
    KeptReplies kept = new KeptReplies(25);
    for (long number = 1; number <= 3; number++) {
      kept.keep(number, TEN_BYTES);
    }
    assertThat(kept.find(1)).isNull();
    assertThat(kept.find(2)).usingRecursiveComparison().isEqualTo(TEN_BYTES);
    assertThat(kept.find(3)).usingRecursiveComparison().isEqualTo(TEN_BYTES);
  }

  @Test
  void theNewestStaysThoughItAloneIsTooLarge() {
    KeptReplies kept = new KeptReplies(1);
    kept.keep(1, TEN_BYTES);
    assertThat(kept.find(1)).usingRecursiveComparison().isEqualTo(TEN_BYTES);
  }

  @Test
  void aCacheOfNoBytesKeepsNothing() {
    KeptReplies kept = new KeptReplies(0);
    kept.keep(1, TEN_BYTES);
    assertThat(kept.find(1)).isNull();
  }

  @Test
  void theOldestGoesWhenThereAreTooMany() {
    KeptReplies kept = new KeptReplies(Long.MAX_VALUE);
    for (long number = 1; number <= 16_385; number++) {
      kept.keep(number, Reply.GONE);
    }
    assertThat(kept.find(1)).isNull();
    assertThat(kept.find(2)).isSameAs(Reply.GONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 200, 1_000, 20_000, 3_000_000})
  void eachAnswerIsFoundAsItWasWhileThereIsRoom(int maxBytes) {
    KeptReplies kept = new KeptReplies(maxBytes);
    for (long number = 1; number <= 1_000; number++) {
      kept.keep(number, reply(number));
      long bytes = 0;
      long least = number;
      while (least > 0 && (least == number || bytes + size(least) <= maxBytes)) {
        bytes += size(least);
        least--;
      }
      assertThat(text(kept.find(least + 1))).isEqualTo(text(reply(least + 1)));
      assertThat(text(kept.find(number))).isEqualTo(text(reply(number)));
      if (least > 0) {
        assertThat(kept.find(least)).isNull();
      }
    }
  }

  @Test
  void whatIsFoundIsOfTheKindThatItWas() {
    KeptReplies kept = new KeptReplies(100_000);
    for (long number = 1; number <= 300; number++) {
      kept.keep(number, reply(number));
    }
    for (long number = 1; number <= 300; number++) {
      assertThat(kept.find(number))
          .usingRecursiveComparison()
          .withStrictTypeChecking()
          .isEqualTo(reply(number));
    }
  }

  private static Reply reply(long number) {
    int length = number % 50 == 0 ? LARGE : (int) (number % 37);
    byte[] bytes = (number + "x".repeat(length)).getBytes(StandardCharsets.UTF_8);
    return switch ((int) (number % 4)) {
      case 0 -> new Reply.Ok(new Body.Raw(bytes));
      case 1 -> new Reply.Failed(new Body.JsonText(bytes));
      case 2 -> new Reply.Refused(number + "");
      default -> new Reply.Ok(new Body.JsonText(bytes));
    };
  }

  private static int size(long number) {
    return text(reply(number)).length();
  }

  private static String text(@Nullable Reply reply) {
    return switch (reply) {
      case Reply.Ok(Body body) -> new String(body.bytes(), StandardCharsets.UTF_8);
      case Reply.Failed(Body.JsonText error) -> new String(error.bytes(), StandardCharsets.UTF_8);
      case Reply.Refused(String refused) -> refused;
      case Reply.Gone _ -> "";
      case null -> "nothing";
    };
  }
}
