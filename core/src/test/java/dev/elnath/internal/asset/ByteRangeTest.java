package dev.elnath.internal.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=3-5, 3, 3",
    "BYTES= 3-5 , 3, 3",
    "bytes=3-, 3, 7",
    "bytes=3-99, 3, 7",
    "bytes=-3, 7, 3",
    "bytes=-99, 0, 10",
    "bytes=9-999999999999999999, 9, 1"
  })
  void aPieceIsWhatTheHeaderSays(String header, long first, int length) {
    assertThat(ByteRange.parse(header, 10)).contains(List.of(new ByteRange(first, length)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=10-",
        "bytes=5-3",
        "bytes=-0",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "bytes=1",
        "bytes=1-2-3",
        "bytes=1-2,",
        "bytes=--1",
        "lines=0-1",
        "",
        "bytes=0-99999999999999999999"
      })
  void whatCannotBeSatisfiedIsTold(String header) {
    assertThat(ByteRange.parse(header, 10)).isEmpty();
  }

  @Test
  void nothingOfAnEmptyFileCanBeHad() {
    assertThat(ByteRange.parse("bytes=0-", 0)).isEmpty();
    assertThat(ByteRange.parse("bytes=-1", 0)).isEmpty();
  }

  @Test
  void aPieceIsCutAtTheLongest() {
    assertThat(ByteRange.parse("bytes=5-", 5_000_000_000L))
        .contains(List.of(new ByteRange(5, 1_024_000)));
  }

  @Test
  void severalPiecesComeInTheirOrderWithoutThoseBehindTheEnd() {
    assertThat(ByteRange.parse("bytes=7-8, 0-1,20-21, -1", 10))
        .contains(List.of(new ByteRange(7, 2), new ByteRange(0, 2), new ByteRange(9, 1)));
  }

  @Test
  void tooManyPiecesAreRefused() {
    assertThat(ByteRange.parse("bytes=0-" + ",0-".repeat(31), 10)).isPresent();
    assertThat(ByteRange.parse("bytes=0-" + ",0-".repeat(32), 10)).isEmpty();
  }
}
