package dev.elnath.fuzz;

import dev.elnath.codec.JsonDifferenceFuzz;
import dev.elnath.codec.JsonReaderFuzz;
import dev.elnath.config.ConfigFuzz;
import dev.elnath.internal.asset.AddressFuzz;
import dev.elnath.internal.asset.ByteRangeFuzz;
import dev.elnath.internal.asset.ScopeFuzz;
import dev.elnath.internal.ipc.DirectDecoderFuzz;
import dev.elnath.internal.ipc.HeadersFuzz;
import dev.elnath.internal.ipc.MessageEnvelopeFuzz;
import dev.elnath.internal.ipc.SchemeRequestFuzz;
import dev.elnath.internal.path.PathTextFuzz;
import dev.elnath.internal.permission.FilesFuzz;
import dev.elnath.internal.permission.GlobFuzz;
import dev.elnath.internal.permission.UrlFuzz;
import dev.elnath.internal.source.SourceFuzz;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// All targets by their classes; `tools/fuzz` finds the same by their files.
final class Targets {
  static final Map<Class<?>, Consumer<byte[]>> ALL = all();

  private Targets() {}

  private static Map<Class<?>, Consumer<byte[]>> all() {
    Map<Class<?>, Consumer<byte[]>> all = new LinkedHashMap<>();
    all.put(JsonReaderFuzz.class, JsonReaderFuzz::fuzzerTestOneInput);
    all.put(JsonDifferenceFuzz.class, JsonDifferenceFuzz::fuzzerTestOneInput);
    all.put(CodecFuzz.class, CodecFuzz::fuzzerTestOneInput);
    all.put(ConfigFuzz.class, ConfigFuzz::fuzzerTestOneInput);
    all.put(SourceFuzz.class, SourceFuzz::fuzzerTestOneInput);
    all.put(AddressFuzz.class, AddressFuzz::fuzzerTestOneInput);
    all.put(ByteRangeFuzz.class, ByteRangeFuzz::fuzzerTestOneInput);
    all.put(ScopeFuzz.class, ScopeFuzz::fuzzerTestOneInput);
    all.put(DirectDecoderFuzz.class, DirectDecoderFuzz::fuzzerTestOneInput);
    all.put(HeadersFuzz.class, HeadersFuzz::fuzzerTestOneInput);
    all.put(MessageEnvelopeFuzz.class, MessageEnvelopeFuzz::fuzzerTestOneInput);
    all.put(SchemeRequestFuzz.class, SchemeRequestFuzz::fuzzerTestOneInput);
    all.put(PathTextFuzz.class, PathTextFuzz::fuzzerTestOneInput);
    all.put(FilesFuzz.class, FilesFuzz::fuzzerTestOneInput);
    all.put(GlobFuzz.class, GlobFuzz::fuzzerTestOneInput);
    all.put(UrlFuzz.class, UrlFuzz::fuzzerTestOneInput);
    return all;
  }
}
