package uk.safeguarding.reporting.facts;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By what a count can be broken down, as far as its source tells.
 *
 * @param values by the code of their dimension, for example {@code age-band}
 */
public record Dimensions(SortedMap<String, String> values) {

  public static final Dimensions NONE = new Dimensions(new TreeMap<>());

  /** With one more; without it where the source does not tell. */
  public Dimensions with(Dimension by, @Nullable String value) {
    if (value == null) {
      return this;
    }
    SortedMap<String, String> more = new TreeMap<>(values);
    more.put(by.code(), value);
    return new Dimensions(more);
  }
}
