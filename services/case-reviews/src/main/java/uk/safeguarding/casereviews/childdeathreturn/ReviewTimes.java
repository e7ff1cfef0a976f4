package uk.safeguarding.casereviews.childdeathreturn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;

/**
 * How long the reviews of a year took.
 *
 * @param medianDaysToReview from the death to the panel, of the deaths reviewed in the year; null
 *     where there are none
 * @param medianDaysToCompletion from the death to completion, of those completed in the year
 * @param bands how many of the reviewed took how long
 */
public record ReviewTimes(
    @Nullable BigDecimal medianDaysToReview,
    @Nullable BigDecimal medianDaysToCompletion,
    Map<TimeBand, Integer> bands) {

  static ReviewTimes of(FinancialYear year, List<DeathForReturn> deaths) {
    var toReview = new ArrayList<Long>();
    var toCompletion = new ArrayList<Long>();
    var bands = new ArrayList<TimeBand>();
    for (DeathForReturn death : deaths) {
      LocalDate diedOn = death.circumstances().diedOn();
      if (death.review() != null && death.reviewedIn(year)) {
        toReview.add(ChronoUnit.DAYS.between(diedOn, death.review().reviewedOn()));
        bands.add(TimeBand.between(diedOn, death.review().reviewedOn()));
      }
      if (death.completedOn() != null && death.completedIn(year)) {
        toCompletion.add(ChronoUnit.DAYS.between(diedOn, death.completedOn()));
      }
    }
    return new ReviewTimes(
        median(toReview), median(toCompletion), Tally.of(TimeBand.class, bands.stream()));
  }

  /** The middle one; of an even number, halfway between the two in the middle. */
  private static @Nullable BigDecimal median(List<Long> days) {
    if (days.isEmpty()) {
      return null;
    }
    List<Long> sorted = days.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? BigDecimal.valueOf(sorted.get(half))
        : BigDecimal.valueOf(sorted.get(half - 1) + sorted.get(half))
            .divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY)
            .stripTrailingZeros();
  }
}
