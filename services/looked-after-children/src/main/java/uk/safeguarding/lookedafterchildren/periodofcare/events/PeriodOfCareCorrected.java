package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.CategoryOfNeed;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Placement;

/**
 * How the period of care began was recorded wrongly; it was like this.
 *
 * @param legalStatus under which the child is looked after from then on
 * @param categoryOfNeed the main reason why the child is looked after
 * @param placement where the child lives from then on
 */
public record PeriodOfCareCorrected(
    PeriodOfCareId period,
    ChildRef child,
    LocalDate startedOn,
    LegalStatus legalStatus,
    CategoryOfNeed categoryOfNeed,
    Placement placement)
    implements PeriodOfCareEvent {}
