package uk.safeguarding.casereviews.practicereview.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a theme that should never have been recorded. */
public record WithdrawThemeFromReview(
    @TargetAggregateIdentifier PracticeReviewId review,
    UUID identification,
    WithdrawalReason reason)
    implements PracticeReviewPublicationCommand {}
