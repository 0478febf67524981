package dev.elnath.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The codecs of values that hold other values. What they read cannot be changed.
final class ContainerCodecs {
  private ContainerCodecs() {}

  record OfNullable<T>(Codec<T> present) implements Codec<@Nullable T> {
    @Override
    public @Nullable T read(JsonReader in) {
      return in.isNull() ? null : present.read(in);
    }

    @Override
    public void write(@Nullable T value, JsonWriter out) {
      if (value == null) {
        out.writeNull();
      } else {
        present.write(value, out);
      }
    }
  }

  record OfOptional<T>(Codec<T> present) implements Codec<Optional<T>> {
    @Override
    public Optional<T> read(JsonReader in) {
      return in.isNull() ? Optional.empty() : Optional.of(present.read(in));
    }

    @Override
    public void write(Optional<T> value, JsonWriter out) {
      if (value.isPresent()) {
        present.write(value.get(), out);
      } else {
        out.writeNull();
      }
    }
  }

  record OfList<T extends @Nullable Object>(Codec<T> element) implements Codec<List<T>> {
    @Override
    public List<T> read(JsonReader in) {
      return Collections.unmodifiableList(elements(in, element));
    }

    @Override
    public void write(List<T> value, JsonWriter out) {
      writeAll(value, element, out);
    }
  }

  record OfCollection<T extends @Nullable Object>(Codec<T> element)
      implements Codec<Collection<T>> {
    @Override
    public Collection<T> read(JsonReader in) {
      return Collections.unmodifiableList(elements(in, element));
    }

    @Override
    public void write(Collection<T> value, JsonWriter out) {
      writeAll(value, element, out);
    }
  }

  record OfSet<T extends @Nullable Object>(Codec<T> element) implements Codec<Set<T>> {
    @Override
    public Set<T> read(JsonReader in) {
      return Collections.unmodifiableSet(new LinkedHashSet<>(elements(in, element)));
    }

    @Override
    public void write(Set<T> value, JsonWriter out) {
      writeAll(value, element, out);
    }
  }

  record OfArray<T extends @Nullable Object>(Codec<T> element, IntFunction<T[]> make)
      implements Codec<T[]> {
    @Override
    public T[] read(JsonReader in) {
      return elements(in, element).toArray(make.apply(0));
    }

    @Override
    public void write(T[] value, JsonWriter out) {
      out.beginArray();
      for (T each : value) {
        element.write(each, out);
      }
      out.endArray();
    }
  }

  record OfMap<K, V extends @Nullable Object>(KeyCodec<K> key, Codec<V> value)
      implements Codec<Map<K, V>> {
    @Override
    public Map<K, V> read(JsonReader in) {
      in.beginObject("a map");
      Map<K, V> entries = new LinkedHashMap<>();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        K mapKey = key.fromKey(name, in);
        if (entries.containsKey(mapKey)) {
          throw in.duplicate(name);
        }
        entries.put(mapKey, value.read(in));
      }
      return Collections.unmodifiableMap(entries);
    }

    @Override
    public void write(Map<K, V> map, JsonWriter out) {
      out.beginObject();
      for (Map.Entry<K, V> entry : map.entrySet()) {
        out.name(key.toKey(entry.getKey()));
        value.write(entry.getValue(), out);
      }
      out.endObject();
    }
  }

  private static <T extends @Nullable Object> List<T> elements(JsonReader in, Codec<T> element) {
    in.beginArray();
    List<T> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(element.read(in));
    }
    return elements;
  }

  private static <T extends @Nullable Object> void writeAll(
      Collection<T> values, Codec<T> element, JsonWriter out) {
    out.beginArray();
    values.forEach(value -> element.write(value, out));
    out.endArray();
  }
}
