package uk.safeguarding.casereviews.learning.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.learning.LearningProductId;
import uk.safeguarding.casereviews.learning.LearningProductKind;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.theme.LearningTheme;

/** Record a learning product. */
public record IssueLearningProduct(
    @TargetAggregateIdentifier LearningProductId product,
    LearningProductKind kind,
    SortedSet<PracticeReviewId> reviews,
    SortedSet<LearningTheme> themes,
    LocalDate issuedOn)
    implements LearningProductCommand {}
