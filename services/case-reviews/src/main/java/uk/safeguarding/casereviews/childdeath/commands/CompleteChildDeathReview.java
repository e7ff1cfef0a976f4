package uk.safeguarding.casereviews.childdeath.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;

/** Record that the review is complete: the panel's form is final. */
public record CompleteChildDeathReview(
    @TargetAggregateIdentifier ChildDeathId death, LocalDate completedOn)
    implements ChildDeathCommand {}
