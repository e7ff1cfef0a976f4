package uk.safeguarding.reporting.signals;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value and the rules that it is part of.
 *
 * @param found empty for a value as expected, and where nothing can be judged
 */
public record AssessedPoint(Point point, List<Found> found) {
  public AssessedPoint {
    found = List.copyOf(found);
  }

  /** The rule to tell of, or null when the value is as expected. */
  public @Nullable Found reason() {
    return found.stream().min(Comparator.comparing(Found::rule)).orElse(null);
  }
}
