package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** Record that the needs were assessed. */
public record CompleteNeedsAssessment(
    @TargetAggregateIdentifier PathwayPlanId plan, LocalDate assessedOn)
    implements PathwayPlanCommand {}
