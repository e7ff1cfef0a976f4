package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitOutcome;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitPlace;

/**
 * Record a visit to the child.
 *
 * @param visit the id of the visit
 * @param visitedOn the day of the visit
 * @param recordedOn the day on which its record was written
 * @param outcome whether the child was seen
 * @param place where the visit was made
 */
public record RecordLookedAfterVisit(
    @TargetAggregateIdentifier PeriodOfCareId period,
    UUID visit,
    LocalDate visitedOn,
    LocalDate recordedOn,
    VisitOutcome outcome,
    VisitPlace place)
    implements PeriodOfCareCommand {}
