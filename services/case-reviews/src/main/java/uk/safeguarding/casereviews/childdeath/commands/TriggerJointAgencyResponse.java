package uk.safeguarding.casereviews.childdeath.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;

/** Record that the joint agency response was triggered. */
public record TriggerJointAgencyResponse(
    @TargetAggregateIdentifier ChildDeathId death, LocalDate triggeredOn)
    implements ChildDeathCommand {}
