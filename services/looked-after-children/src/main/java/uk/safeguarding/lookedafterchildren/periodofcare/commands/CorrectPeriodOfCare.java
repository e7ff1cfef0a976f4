package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.CategoryOfNeed;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Placement;

/**
 * Correct how a period of care began.
 *
 * @param legalStatus under which the child is looked after from then on
 * @param categoryOfNeed the main reason why the child is looked after
 * @param placement where the child lives from then on
 */
public record CorrectPeriodOfCare(
    @TargetAggregateIdentifier PeriodOfCareId period,
    LocalDate startedOn,
    LegalStatus legalStatus,
    CategoryOfNeed categoryOfNeed,
    Placement placement)
    implements PeriodOfCareCommand {}
