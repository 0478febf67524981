package absent;

import dev.elnath.codec.Codecs;
import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The commands of [Profiles]. Written by dev.elnath.processor; changes here are lost.
public final class ProfilesCommands implements CommandSet {
  private final Profiles target;

  private ProfilesCommands(Profiles target) {
    this.target = target;
  }

  /// The commands of one object.
  public static ProfilesCommands of(Profiles target) {
    return new ProfilesCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new DescribeHandler(target),
        new ProfileHandler(target),
        new NothingHandler(target),
        new PerhapsHandler(target),
        new GapsHandler(target),
        new NestedHandler(target));
  }

  private record DescribeHandler(Profiles target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("name", "age", "city", "floor", "key");

    @Override
    public String name() {
      return "describe";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("name");
      String name = null;
      Integer age = null;
      Optional<String> city = Optional.empty();
      OptionalInt floor = OptionalInt.empty();
      byte[] key = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> name = in.readString();
            case 1 -> age = Codecs.nullable(Codecs.ofInt()).read(in);
            case 2 -> city = Codecs.optional(Codecs.ofString()).read(in);
            case 3 -> floor = Codecs.ofOptionalInt().read(in);
            case 4 -> key = Codecs.nullable(Codecs.byteArray()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (name == null) {
        throw call.missing("name");
      }
      String result = target.describe(name, age, city, floor, key);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ProfileHandler(Profiles target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("profile");

    @Override
    public String name() {
      return "profile";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("profile");
      Profiles.Profile profile = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> profile = Profiles_ProfileCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (profile == null) {
        throw call.missing("profile");
      }
      Profiles.Profile result = target.profile(profile);
      JsonWriter out = new JsonWriter();
      Profiles_ProfileCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record NothingHandler(Profiles target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("really");

    @Override
    public String name() {
      return "nothing";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("really");
      boolean really = false;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> really = in.readBoolean();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("really");
      }
      String result = target.nothing(really);
      JsonWriter out = new JsonWriter();
      Codecs.nullable(Codecs.ofString()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record PerhapsHandler(Profiles target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("profile");

    @Override
    public String name() {
      return "perhaps";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("profile");
      Optional<Profiles.Profile> profile = Optional.empty();
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> profile = Codecs.optional(Profiles_ProfileCodec.INSTANCE).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      Optional<Profiles.Profile> result = target.perhaps(profile);
      JsonWriter out = new JsonWriter();
      Codecs.optional(Profiles_ProfileCodec.INSTANCE).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record GapsHandler(Profiles target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("texts");

    @Override
    public String name() {
      return "gaps";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("texts");
      List<@Nullable String> texts = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> texts = Codecs.list(Codecs.nullable(Codecs.ofString())).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (texts == null) {
        throw call.missing("texts");
      }
      List<@Nullable String> result = target.gaps(texts);
      JsonWriter out = new JsonWriter();
      Codecs.list(Codecs.nullable(Codecs.ofString())).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record NestedHandler(Profiles target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("nested");

    @Override
    public String name() {
      return "nested";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("nested");
      Profiles.Nested nested = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> nested = Profiles_NestedCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (nested == null) {
        throw call.missing("nested");
      }
      Profiles.Nested result = target.nested(nested);
      JsonWriter out = new JsonWriter();
      Profiles_NestedCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }
}
