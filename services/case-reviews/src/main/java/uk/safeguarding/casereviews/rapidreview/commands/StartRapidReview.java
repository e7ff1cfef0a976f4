package uk.safeguarding.casereviews.rapidreview.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;

/** Start a rapid review. */
public record StartRapidReview(
    @TargetAggregateIdentifier RapidReviewId rapidReview,
    @Nullable ChildRef child,
    @Nullable Integer age,
    SeriousIncidentId incident,
    LocalDate knownOn,
    LocalDate startedOn)
    implements RapidReviewCommand {}
