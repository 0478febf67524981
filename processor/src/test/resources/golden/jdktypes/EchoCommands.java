package jdktypes;

import dev.elnath.codec.Codecs;
import dev.elnath.codec.DecodeException;
import dev.elnath.codec.Json;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import dev.elnath.codec.TextCodecs;
import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// The commands of [Echo]. Written by dev.elnath.processor; changes here are lost.
public final class EchoCommands implements CommandSet {
  private final Echo target;

  private EchoCommands(Echo target) {
    this.target = target;
  }

  /// The commands of one object.
  public static EchoCommands of(Echo target) {
    return new EchoCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new BooleanOfHandler(target),
        new ByteOfHandler(target),
        new ShortOfHandler(target),
        new IntOfHandler(target),
        new LongOfHandler(target),
        new FloatOfHandler(target),
        new DoubleOfHandler(target),
        new CharOfHandler(target),
        new BoxedHandler(target),
        new BoxedLongHandler(target),
        new TextHandler(target),
        new WholeHandler(target),
        new DecimalHandler(target),
        new JsonHandler(target),
        new ListHandler(target),
        new SetHandler(target),
        new CollectionHandler(target),
        new ByUuidHandler(target),
        new ByNumberHandler(target),
        new ByLongHandler(target),
        new ByDateHandler(target),
        new BytesHandler(target),
        new IntsHandler(target),
        new LongsHandler(target),
        new DoublesHandler(target),
        new TextsHandler(target),
        new GridHandler(target),
        new OptionalIntHandler(target),
        new OptionalLongHandler(target),
        new OptionalDoubleHandler(target),
        new InstantHandler(target),
        new LocalDateHandler(target),
        new LocalTimeHandler(target),
        new LocalDateTimeHandler(target),
        new OffsetDateTimeHandler(target),
        new ZonedDateTimeHandler(target),
        new DurationHandler(target),
        new PeriodHandler(target),
        new YearHandler(target),
        new YearMonthHandler(target),
        new ZoneHandler(target),
        new UuidHandler(target),
        new PathHandler(target),
        new UriHandler(target),
        new LocaleHandler(target),
        new DeepHandler(target),
        new TextLongHandler(target),
        new TextLongsHandler(target));
  }

  private record BooleanOfHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "boolean";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      boolean value = false;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readBoolean();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("value");
      }
      boolean result = target.booleanOf(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ByteOfHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "byte";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      byte value = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readByte();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("value");
      }
      byte result = target.byteOf(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ShortOfHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "short";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      short value = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readShort();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("value");
      }
      short result = target.shortOf(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record IntOfHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "int";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      int value = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readInt();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("value");
      }
      int result = target.intOf(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record LongOfHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "long";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      long value = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readLong();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("value");
      }
      long result = target.longOf(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record FloatOfHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "float";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      float value = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readFloat();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("value");
      }
      float result = target.floatOf(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record DoubleOfHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "double";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      double value = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readDouble();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("value");
      }
      double result = target.doubleOf(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record CharOfHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "char";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      char value = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readChar();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("value");
      }
      char result = target.charOf(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record BoxedHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "boxed";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Integer value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readInt();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Integer result = target.boxed(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record BoxedLongHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "boxedLong";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Long value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readLong();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Long result = target.boxedLong(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record TextHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "text";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      String value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readString();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      String result = target.text(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record WholeHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "whole";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      BigInteger value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readBigInteger();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      BigInteger result = target.whole(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record DecimalHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "decimal";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      BigDecimal value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readBigDecimal();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      BigDecimal result = target.decimal(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record JsonHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "json";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Json value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = in.readJson();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Json result = target.json(value);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ListHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "list";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      List<Integer> value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.list(Codecs.ofInt()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      List<Integer> result = target.list(value);
      JsonWriter out = new JsonWriter();
      Codecs.list(Codecs.ofInt()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record SetHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "set";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Set<Character> value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.set(Codecs.ofChar()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Set<Character> result = target.set(value);
      JsonWriter out = new JsonWriter();
      Codecs.set(Codecs.ofChar()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record CollectionHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "collection";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Collection<Boolean> value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.collection(Codecs.ofBoolean()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Collection<Boolean> result = target.collection(value);
      JsonWriter out = new JsonWriter();
      Codecs.collection(Codecs.ofBoolean()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ByUuidHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "byUuid";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Map<UUID, Double> value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.map(TextCodecs.ofUuid(), Codecs.ofDouble()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Map<UUID, Double> result = target.byUuid(value);
      JsonWriter out = new JsonWriter();
      Codecs.map(TextCodecs.ofUuid(), Codecs.ofDouble()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ByNumberHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "byNumber";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Map<Integer, Short> value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.map(Codecs.ofInt(), Codecs.ofShort()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Map<Integer, Short> result = target.byNumber(value);
      JsonWriter out = new JsonWriter();
      Codecs.map(Codecs.ofInt(), Codecs.ofShort()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ByLongHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "byLong";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Map<Long, Byte> value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.map(Codecs.ofLong(), Codecs.ofByte()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Map<Long, Byte> result = target.byLong(value);
      JsonWriter out = new JsonWriter();
      Codecs.map(Codecs.ofLong(), Codecs.ofByte()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ByDateHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "byDate";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Map<LocalDate, Float> value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.map(TextCodecs.ofLocalDate(), Codecs.ofFloat()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Map<LocalDate, Float> result = target.byDate(value);
      JsonWriter out = new JsonWriter();
      Codecs.map(TextCodecs.ofLocalDate(), Codecs.ofFloat()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record BytesHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "bytes";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      byte[] value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.byteArray().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      List<byte[]> result = target.bytes(value);
      JsonWriter out = new JsonWriter();
      Codecs.list(Codecs.byteArray()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record IntsHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "ints";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      int[] value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.intArray().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      int[] result = target.ints(value);
      JsonWriter out = new JsonWriter();
      Codecs.intArray().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record LongsHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "longs";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      long[] value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.longArray().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      long[] result = target.longs(value);
      JsonWriter out = new JsonWriter();
      Codecs.longArray().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record DoublesHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "doubles";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      double[] value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.doubleArray().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      double[] result = target.doubles(value);
      JsonWriter out = new JsonWriter();
      Codecs.doubleArray().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record TextsHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "texts";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      String[] value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.array(Codecs.ofString(), String[]::new).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      String[] result = target.texts(value);
      JsonWriter out = new JsonWriter();
      Codecs.array(Codecs.ofString(), String[]::new).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record GridHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "grid";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      int[][] value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.array(Codecs.intArray(), int[][]::new).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      int[][] result = target.grid(value);
      JsonWriter out = new JsonWriter();
      Codecs.array(Codecs.intArray(), int[][]::new).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record OptionalIntHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "optionalInt";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      OptionalInt value = OptionalInt.empty();
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.ofOptionalInt().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      OptionalInt result = target.optionalInt(value);
      JsonWriter out = new JsonWriter();
      Codecs.ofOptionalInt().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record OptionalLongHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "optionalLong";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      OptionalLong value = OptionalLong.empty();
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.ofOptionalLong().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      OptionalLong result = target.optionalLong(value);
      JsonWriter out = new JsonWriter();
      Codecs.ofOptionalLong().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record OptionalDoubleHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "optionalDouble";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      OptionalDouble value = OptionalDouble.empty();
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.ofOptionalDouble().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      OptionalDouble result = target.optionalDouble(value);
      JsonWriter out = new JsonWriter();
      Codecs.ofOptionalDouble().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record InstantHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "instant";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Instant value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofInstant().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Instant result = target.instant(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofInstant().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record LocalDateHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "localDate";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      LocalDate value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofLocalDate().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      LocalDate result = target.localDate(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofLocalDate().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record LocalTimeHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "localTime";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      LocalTime value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofLocalTime().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      LocalTime result = target.localTime(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofLocalTime().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record LocalDateTimeHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "localDateTime";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      LocalDateTime value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofLocalDateTime().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      LocalDateTime result = target.localDateTime(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofLocalDateTime().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record OffsetDateTimeHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "offsetDateTime";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      OffsetDateTime value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofOffsetDateTime().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      OffsetDateTime result = target.offsetDateTime(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofOffsetDateTime().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ZonedDateTimeHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "zonedDateTime";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      ZonedDateTime value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofZonedDateTime().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      ZonedDateTime result = target.zonedDateTime(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofZonedDateTime().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record DurationHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "duration";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Duration value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofDuration().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Duration result = target.duration(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofDuration().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record PeriodHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "period";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Period value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofPeriod().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Period result = target.period(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofPeriod().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record YearHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "year";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Year value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofYear().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Year result = target.year(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofYear().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record YearMonthHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "yearMonth";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      YearMonth value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofYearMonth().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      YearMonth result = target.yearMonth(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofYearMonth().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ZoneHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "zone";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      ZoneId value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofZoneId().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      ZoneId result = target.zone(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofZoneId().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record UuidHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "uuid";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      UUID value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofUuid().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      UUID result = target.uuid(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofUuid().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record PathHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "path";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Path value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofPath().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Path result = target.path(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofPath().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record UriHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "uri";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      URI value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofUri().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      URI result = target.uri(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofUri().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record LocaleHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "locale";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      Locale value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = TextCodecs.ofLocale().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      Locale result = target.locale(value);
      JsonWriter out = new JsonWriter();
      TextCodecs.ofLocale().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record DeepHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "deep";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      List<List<String[]>> value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.list(Codecs.list(Codecs.array(Codecs.ofString(), String[]::new))).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      List<List<String[]>> result = target.deep(value);
      JsonWriter out = new JsonWriter();
      Codecs.list(Codecs.list(Codecs.array(Codecs.ofString(), String[]::new))).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record TextLongHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "textLong";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      long value = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.ofLongText().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("value");
      }
      long result = target.textLong(value);
      JsonWriter out = new JsonWriter();
      Codecs.ofLongText().write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record TextLongsHandler(Echo target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("value");

    @Override
    public String name() {
      return "textLongs";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("value");
      List<Long> value = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> value = Codecs.list(Codecs.ofLongText()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (value == null) {
        throw call.missing("value");
      }
      List<Long> result = target.textLongs(value);
      JsonWriter out = new JsonWriter();
      Codecs.list(Codecs.ofLongText()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }
}
