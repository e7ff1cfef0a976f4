package uk.safeguarding.casereviews.rapidreview;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectPanelAnswer;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectRapidReviewSubmission;
import uk.safeguarding.casereviews.rapidreview.commands.RapidReviewCommand;
import uk.safeguarding.casereviews.rapidreview.commands.RecordPanelAnswer;
import uk.safeguarding.casereviews.rapidreview.commands.RecordRapidReviewMeeting;
import uk.safeguarding.casereviews.rapidreview.commands.SendRapidReviewToPanel;
import uk.safeguarding.casereviews.rapidreview.commands.StartRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.WithdrawRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.WithdrawRapidReviewMeeting;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link RapidReview}: routes, appends, replays, takes no decision. */
public class RapidReviewAggregate {

  @AggregateIdentifier private @Nullable RapidReviewId id;

  private RapidReview review = RapidReview.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartRapidReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectRapidReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordRapidReviewMeeting command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawRapidReviewMeeting command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(SendRapidReviewToPanel command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectRapidReviewSubmission command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordPanelAnswer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPanelAnswer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawRapidReview command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(RapidReviewEvent event, MetaData origin) {
    id = event.rapidReview();
    review = review.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(RapidReviewCommand command, MetaData request) {
    return told.once(request, () -> review.decide(command));
  }
}
