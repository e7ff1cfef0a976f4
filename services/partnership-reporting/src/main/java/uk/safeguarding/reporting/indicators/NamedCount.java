package uk.safeguarding.reporting.indicators;

import static uk.safeguarding.reporting.indicators.Counted.IN_PERIOD;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One count in words: what is counted, when, what is included and left out.
 *
 * @param unit what one of it is: contacts, children, enquiries
 * @param counted in the period, or at its last midnight
 * @param distinct false when left out; true where a child is counted once however often it
 *     happened, so that months do not add up to a quarter
 * @param includes what a reader might think left out
 * @param excludes what a reader might think included
 * @param derivedFrom how it follows from other reported rows, or null where they do not hold it
 * @param countedFromEvents which recorded facts count, sentence by sentence, with messages, fields
 *     and codes in backticks; empty exactly where it is derived
 * @param countedAs which counts of recorded facts it is, whether or not it is derived from reported
 *     rows as well; null for a population, and where it cannot be counted from events
 */
public record NamedCount(
    String name,
    String unit,
    Counted counted,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean distinct,
    List<String> includes,
    List<String> excludes,
    @Nullable Derivation derivedFrom,
    List<String> countedFromEvents,
    @Nullable CountedAs countedAs) {

  public NamedCount {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(counted, "counted");
    includes = List.copyOf(Objects.requireNonNullElse(includes, List.of()));
    excludes = List.copyOf(Objects.requireNonNullElse(excludes, List.of()));
    countedFromEvents = List.copyOf(Objects.requireNonNullElse(countedFromEvents, List.of()));
    if (countedAs != null && countedAs.atAnyTime() && (!distinct || counted != IN_PERIOD)) {
      throw new IllegalArgumentException("who counts at any time of a period counts once in it");
    }
  }

  /** Whether recorded facts, or the estimate of a population, say how many there are. */
  public boolean canBeCounted() {
    return countedAs != null || (derivedFrom != null && derivedFrom.population() != null);
  }
}
