package uk.safeguarding.reporting.indicators;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator meant for some months: two counts, a rounding rule and where they come from.
 *
 * @param version 1 for the first, then one more for each change
 * @param unit of the value: contacts, children, per cent, per 10,000 children aged 0-17
 * @param statement what a value says, with {@code {value}} in its place, read after "In October
 *     2018," or "At the end of October 2018,"; null where nobody has written one
 * @param denominator null for a plain count
 * @param rollsForward what should move a stock from month to month; null where no rows say so
 * @param clock for a measure of time taken; null otherwise
 * @param notToBeConfusedWith measures that are called the same elsewhere and count otherwise
 * @param pointOfDifference where our arithmetic cannot follow what the partnership printed, and why
 */
public record IndicatorDefinition(
    int version,
    Validity validity,
    Kind kind,
    String unit,
    @Nullable String statement,
    NamedCount numerator,
    @Nullable NamedCount denominator,
    @Nullable RollForward rollsForward,
    @Nullable Clock clock,
    List<String> notToBeConfusedWith,
    Better better,
    Rounding rounding,
    String source,
    @Nullable String pointOfDifference) {

  public IndicatorDefinition {
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(better, "better");
    Objects.requireNonNull(rounding, "rounding");
    Objects.requireNonNull(source, "source");
    notToBeConfusedWith = List.copyOf(Objects.requireNonNullElse(notToBeConfusedWith, List.of()));
    if (statement != null && !statement.contains("{value}")) {
      throw new IllegalArgumentException("a statement has a place for the {value}");
    }
    if (rollsForward != null && kind != Kind.STOCK) {
      throw new IllegalArgumentException("only a stock rolls forward");
    }
    if (kind.isCount() != (denominator == null)) {
      throw new IllegalArgumentException(
          "a percentage or rate has a denominator and a count has none");
    }
  }

  /** The numerator, and the denominator where there is one. */
  public Stream<NamedCount> counts() {
    return Stream.concat(Stream.of(numerator), Stream.ofNullable(denominator));
  }
}
