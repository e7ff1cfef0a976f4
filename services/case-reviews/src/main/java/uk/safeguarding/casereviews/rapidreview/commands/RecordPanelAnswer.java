package uk.safeguarding.casereviews.rapidreview.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.rapidreview.PanelAnswer;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;

/** Record what the national panel answered. */
public record RecordPanelAnswer(
    @TargetAggregateIdentifier RapidReviewId rapidReview, PanelAnswer answer, LocalDate answeredOn)
    implements RapidReviewCommand {}
