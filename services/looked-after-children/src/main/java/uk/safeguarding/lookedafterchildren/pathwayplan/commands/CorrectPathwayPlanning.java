package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/**
 * Correct how pathway planning began.
 *
 * @param becameEligibleOn the day; null where it was the 16th birthday
 */
public record CorrectPathwayPlanning(
    @TargetAggregateIdentifier PathwayPlanId plan,
    @Nullable CareLeaverId careLeaver,
    @Nullable LocalDate becameEligibleOn)
    implements PathwayPlanCommand {}
