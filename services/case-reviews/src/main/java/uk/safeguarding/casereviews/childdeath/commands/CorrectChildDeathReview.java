package uk.safeguarding.casereviews.childdeath.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.PanelReview;

/** Correct what the panel found. */
public record CorrectChildDeathReview(
    @TargetAggregateIdentifier ChildDeathId death, PanelReview review)
    implements ChildDeathCommand {}
