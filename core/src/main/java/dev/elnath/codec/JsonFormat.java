package dev.elnath.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// The one configuration of the JSON library: what it refuses before a codec sees it.
final class JsonFormat {
  /// Objects and arrays inside each other; deeper text is refused, so that no codec's recursion
  /// exhausts a stack.
  static final int MAX_DEPTH = 256;

  /// Digits of one number. Longer ones are refused: turning them into a big number is quadratic
  /// work.
  static final int MAX_NUMBER_LENGTH = 1_000;

  /// Characters of one member's name.
  private static final int MAX_NAME_LENGTH = 50_000;

  /// The length of a text as a whole is the transport's limit, so that strings need none of their
  /// own.
  static final JsonFactory FACTORY = factory(MAX_DEPTH);

  private static final Map<Integer, JsonFactory> SHALLOWER = new ConcurrentHashMap<>();

  private JsonFormat() {}

  /// @param maxDepth at most [#MAX_DEPTH]
  static JsonFactory upTo(int maxDepth) {
    return maxDepth >= MAX_DEPTH
        ? FACTORY
        : SHALLOWER.computeIfAbsent(maxDepth, JsonFormat::factory);
  }

  private static JsonFactory factory(int maxDepth) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(maxDepth)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxNameLength(MAX_NAME_LENGTH)
                .maxStringLength(Integer.MAX_VALUE)
                .build())
        // A text is UTF-8, whatever its first bytes look like.
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .build();
  }
}
