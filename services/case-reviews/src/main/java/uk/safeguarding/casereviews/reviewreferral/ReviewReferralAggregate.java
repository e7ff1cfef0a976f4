package uk.safeguarding.casereviews.reviewreferral;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.reviewreferral.commands.CorrectReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.commands.CorrectReviewReferralDecision;
import uk.safeguarding.casereviews.reviewreferral.commands.DecideReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.commands.ReferCaseForReview;
import uk.safeguarding.casereviews.reviewreferral.commands.ReviewReferralCommand;
import uk.safeguarding.casereviews.reviewreferral.commands.WithdrawReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link ReviewReferral}: routes, appends, replays, takes no decision. */
public class ReviewReferralAggregate {

  @AggregateIdentifier private @Nullable ReviewReferralId id;

  private ReviewReferral referral = ReviewReferral.NOT_REFERRED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(ReferCaseForReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectReviewReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(DecideReviewReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectReviewReferralDecision command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawReviewReferral command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(ReviewReferralEvent event, MetaData origin) {
    id = event.referral();
    referral = referral.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(ReviewReferralCommand command, MetaData request) {
    return told.once(request, () -> referral.decide(command));
  }
}
