package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.CategoryOfNeed;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Placement;

/**
 * A child began to be looked after.
 *
 * @param age of the child on the day of the start, in completed years; null before birth
 * @param turns16From the first day of the month in which the child turns 16; null before birth
 * @param legalStatus under which the child is looked after from then on
 * @param categoryOfNeed the main reason why the child is looked after
 * @param placement where the child lives from then on
 */
public record PeriodOfCareStarted(
    PeriodOfCareId period,
    ChildRef child,
    @Nullable Integer age,
    @Nullable LocalDate turns16From,
    LocalDate startedOn,
    LegalStatus legalStatus,
    CategoryOfNeed categoryOfNeed,
    Placement placement)
    implements PeriodOfCareEvent {

  /** With how it began as it is known now; the child and the age stay. */
  public PeriodOfCareStarted asCorrected(PeriodOfCareCorrected it) {
    return new PeriodOfCareStarted(
        period,
        child,
        age,
        turns16From,
        it.startedOn(),
        it.legalStatus(),
        it.categoryOfNeed(),
        it.placement());
  }
}
