package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** Correct when the needs were assessed. */
public record CorrectNeedsAssessment(
    @TargetAggregateIdentifier PathwayPlanId plan, LocalDate assessedOn)
    implements PathwayPlanCommand {}
