package uk.safeguarding.casereviews.practicereview;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.commands.AppointLeadReviewer;
import uk.safeguarding.casereviews.practicereview.commands.CompletePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.CorrectChairDecision;
import uk.safeguarding.casereviews.practicereview.commands.CorrectDecisionAgainstPublication;
import uk.safeguarding.casereviews.practicereview.commands.CorrectPracticeReviewCompletion;
import uk.safeguarding.casereviews.practicereview.commands.CorrectPracticeReviewDecision;
import uk.safeguarding.casereviews.practicereview.commands.DecideAgainstPublication;
import uk.safeguarding.casereviews.practicereview.commands.DecidePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.IdentifyThemeInReview;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewCommand;
import uk.safeguarding.casereviews.practicereview.commands.PublishPracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.ReachPracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.commands.RecordChairDecision;
import uk.safeguarding.casereviews.practicereview.commands.SetReviewScope;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawLeadReviewerAppointment;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReviewPublication;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawThemeFromReview;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link PracticeReview}: routes, appends, replays, takes no decision. */
public class PracticeReviewAggregate {

  @AggregateIdentifier private @Nullable PracticeReviewId id;

  private PracticeReview review = PracticeReview.NOT_DECIDED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(DecidePracticeReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPracticeReviewDecision command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordChairDecision command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectChairDecision command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPracticeReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(AppointLeadReviewer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawLeadReviewerAppointment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(SetReviewScope command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReachPracticeReviewStage command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPracticeReviewStage command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CompletePracticeReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPracticeReviewCompletion command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(PublishPracticeReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPracticeReviewPublication command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(DecideAgainstPublication command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectDecisionAgainstPublication command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(IdentifyThemeInReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawThemeFromReview command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(PracticeReviewEvent event, MetaData origin) {
    id = event.review();
    review = review.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(PracticeReviewCommand command, MetaData request) {
    return told.once(request, () -> review.decide(command));
  }
}
