package uk.safeguarding.casereviews.childdeath.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;

/** Correct when the review was complete. */
public record CorrectChildDeathCompletion(
    @TargetAggregateIdentifier ChildDeathId death, LocalDate completedOn)
    implements ChildDeathCommand {}
