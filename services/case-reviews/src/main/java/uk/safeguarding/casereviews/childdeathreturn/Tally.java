package uk.safeguarding.casereviews.childdeathreturn;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How many there are of each, with those of which there are none. */
final class Tally {

  private Tally() {}

  static <K extends Enum<K>> Map<K, Integer> of(Class<K> kinds, Stream<K> found) {
    var counts = new EnumMap<K, Integer>(kinds);
    Arrays.stream(kinds.getEnumConstants()).forEach(kind -> counts.put(kind, 0));
    found.forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }
}
