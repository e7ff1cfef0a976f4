package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;

/** Set the period that is looked at. */
public record SetReviewScope(
    @TargetAggregateIdentifier PracticeReviewId review,
    UUID scope,
    LocalDate scopeFrom,
    LocalDate scopeTo)
    implements PracticeReviewProgressCommand {}
