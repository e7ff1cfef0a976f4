package uk.safeguarding.reporting.indicators;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a count follows from what is reported already: the sum of some indicators less others, or a
 * population by name; never both.
 */
public record Derivation(List<String> sumOf, List<String> less, @Nullable String population) {

  public Derivation {
    sumOf = List.copyOf(Objects.requireNonNullElse(sumOf, List.of()));
    less = List.copyOf(Objects.requireNonNullElse(less, List.of()));
    if (sumOf.isEmpty() == (population == null)) {
      throw new IllegalArgumentException("a count is derived from indicators or from a population");
    }
  }

  /** Every indicator it reads. */
  public List<String> refs() {
    return Stream.concat(sumOf.stream(), less.stream()).toList();
  }
}
