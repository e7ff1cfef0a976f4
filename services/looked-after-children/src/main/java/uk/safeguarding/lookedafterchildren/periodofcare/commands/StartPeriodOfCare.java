package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.CategoryOfNeed;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Placement;

/**
 * Record that a child began to be looked after.
 *
 * @param age of the child on the day of the start, in completed years; null before birth
 * @param turns16From the first day of the month in which the child turns 16; null before birth
 * @param legalStatus under which the child is looked after from then on
 * @param categoryOfNeed the main reason why the child is looked after
 * @param placement where the child lives from then on
 */
public record StartPeriodOfCare(
    @TargetAggregateIdentifier PeriodOfCareId period,
    ChildRef child,
    @Nullable Integer age,
    @Nullable LocalDate turns16From,
    LocalDate startedOn,
    LegalStatus legalStatus,
    CategoryOfNeed categoryOfNeed,
    Placement placement)
    implements PeriodOfCareCommand {}
