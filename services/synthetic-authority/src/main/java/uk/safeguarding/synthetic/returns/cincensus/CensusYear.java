package uk.safeguarding.synthetic.returns.cincensus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Referral;

/**
 * The census year, 1 April to the reference date, 31 March.
 *
 * @param asOf the day up to which things were told: the reference date, or an earlier day where the
 *     year has not ended
 */
record CensusYear(FinancialYear year, LocalDate asOf) {

  /** The calendar year in which the collection ends, by which its schema is named. */
  int ends() {
    return year.lastDay().getYear();
  }

  boolean holds(@Nullable LocalDate day) {
    return day != null && !day.isBefore(year.firstDay()) && !day.isAfter(asOf);
  }

  /** Whether something that began before the end of the year reached into it. */
  boolean isReachedBy(@Nullable LocalDate end) {
    return end == null || !end.isBefore(year.firstDay());
  }

  /**
   * The cases that were open in the year, and the referrals that led to nothing further in it; of a
   * referral that is not decided it is not known yet which it is.
   */
  List<Referral> referrals(Life life) {
    return life.all(Referral.class).stream()
        .filter(each -> each.isAccepted() ? isReachedBy(each.closedOn()) : isNoFurther(each))
        .toList();
  }

  /**
   * Each in one year: that of the decision. Where the referral was received some days before the
   * year, a council is asked whether that is so (rule 8569Q), and it is.
   */
  private boolean isNoFurther(Referral referral) {
    return referral.isNoFurtherAction() && holds(referral.decidedOn());
  }
}
