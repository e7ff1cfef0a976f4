package uk.safeguarding.casereviews.childdeath;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old a child was: what the vault tells without a date of birth.
 *
 * @param years completed; null when the child was not born by then
 * @param band null with the years
 */
record AgeAtDeath(@Nullable Integer years, @Nullable AgeBand band) {

  /** The ages of a child. */
  interface Ages {

    /** Completed years; null when not born on that day. */
    @Nullable Integer on(LocalDate day);
  }

  static AgeAtDeath of(Ages child, LocalDate diedOn) {
    Integer years = child.on(diedOn);
    if (years == null) {
      return new AgeAtDeath(null, null);
    }
    boolean neonatal = child.on(diedOn.minusDays(AgeBand.NEONATAL_DAYS)) == null;
    return new AgeAtDeath(years, AgeBand.of(years, neonatal));
  }
}
