package dev.elnath.codec;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;

/// The codecs of the types that Java itself brings and that travel as strings: dates and times as
/// ISO 8601 has them, and names of things. All of them can be keys of maps. See [Codecs].
public final class TextCodecs {
  private TextCodecs() {}

  /// `UUID` as a UUID.
  public static KeyCodec<UUID> ofUuid() {
    return new TextCodec<>("a UUID", TextForms::uuid, UUID::toString);
  }

  /// `Path` as a path.
  public static KeyCodec<Path> ofPath() {
    return new TextCodec<>("a path", Path::of, Path::toString);
  }

  /// `URI` as a URI.
  public static KeyCodec<URI> ofUri() {
    return new TextCodec<>("a URI", URI::create, URI::toString);
  }

  /// `Locale` as a language tag such as de-CH.
  public static KeyCodec<Locale> ofLocale() {
    return new TextCodec<>(
        "a language tag such as de-CH", TextForms::locale, Locale::toLanguageTag);
  }

  /// `ZoneId` as a time zone such as Europe/Zurich.
  public static KeyCodec<ZoneId> ofZoneId() {
    return new TextCodec<>("a time zone such as Europe/Zurich", ZoneId::of, ZoneId::toString);
  }

  /// `Instant` as an instant such as 2026-01-31T12:00:00Z.
  public static KeyCodec<Instant> ofInstant() {
    return new TextCodec<>(
        "an instant such as 2026-01-31T12:00:00Z", Instant::parse, Instant::toString);
  }

  /// `LocalDate` as a date such as 2026-01-31.
  public static KeyCodec<LocalDate> ofLocalDate() {
    return new TextCodec<>("a date such as 2026-01-31", LocalDate::parse, LocalDate::toString);
  }

  /// `LocalTime` as a time such as 12:00:00.
  public static KeyCodec<LocalTime> ofLocalTime() {
    return new TextCodec<>("a time such as 12:00:00", LocalTime::parse, LocalTime::toString);
  }

  /// `LocalDateTime` as a date and time such as 2026-01-31T12:00:00.
  public static KeyCodec<LocalDateTime> ofLocalDateTime() {
    return new TextCodec<>(
        "a date and time such as 2026-01-31T12:00:00",
        LocalDateTime::parse,
        LocalDateTime::toString);
  }

  /// `OffsetDateTime` as a date and time with offset such as 2026-01-31T12:00:00+01:00.
  public static KeyCodec<OffsetDateTime> ofOffsetDateTime() {
    return new TextCodec<>(
        "a date and time with offset such as 2026-01-31T12:00:00+01:00",
        OffsetDateTime::parse,
        OffsetDateTime::toString);
  }

  /// `ZonedDateTime` as a date and time with zone such as 2026-01-31T12:00:00+01:00[Europe/Zurich].
  public static KeyCodec<ZonedDateTime> ofZonedDateTime() {
    return new TextCodec<>(
        "a date and time with zone such as 2026-01-31T12:00:00+01:00[Europe/Zurich]",
        ZonedDateTime::parse,
        ZonedDateTime::toString);
  }

  /// `Duration` as a duration such as PT1H30M.
  public static KeyCodec<Duration> ofDuration() {
    return new TextCodec<>("a duration such as PT1H30M", Duration::parse, Duration::toString);
  }

  /// `Period` as a period such as P1M2D.
  public static KeyCodec<Period> ofPeriod() {
    return new TextCodec<>("a period such as P1M2D", Period::parse, Period::toString);
  }

  /// `Year` as a year such as 2026.
  public static KeyCodec<Year> ofYear() {
    return new TextCodec<>("a year such as 2026", Year::parse, TextForms::year);
  }

  /// `YearMonth` as a month such as 2026-01.
  public static KeyCodec<YearMonth> ofYearMonth() {
    return new TextCodec<>("a month such as 2026-01", YearMonth::parse, TextForms::yearMonth);
  }
}
