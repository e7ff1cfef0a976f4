package uk.safeguarding.reporting.indicators;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How many people a rate is counted per, for some months, and where the number comes from.
 *
 * @param inferred false when left out; true where no source names it and it was worked out from
 *     printed rates
 * @param vintage named on every rate that uses it
 */
public record PopulationEstimate(
    Validity validity,
    BigDecimal people,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean inferred,
    String vintage,
    String source,
    String replaceWith) {
  public PopulationEstimate {
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(vintage, "vintage");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(replaceWith, "replaceWith");
    if (people.signum() <= 0) {
      throw new IllegalArgumentException("a population of " + people + " people");
    }
  }
}
