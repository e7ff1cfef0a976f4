package uk.safeguarding.casereviews.recommendation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.recommendation.commands.AnswerRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.AssessImpactOnChildren;
import uk.safeguarding.casereviews.recommendation.commands.CloseRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.CorrectRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.CorrectRecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.commands.MakeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.OverseeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.PlanRecommendationAction;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationCommand;
import uk.safeguarding.casereviews.recommendation.commands.RecordRecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.commands.ReopenRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.ReportRecommendationActionProgress;
import uk.safeguarding.casereviews.recommendation.commands.ReviseRecommendationActionDueDate;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawImpactOnChildren;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationAction;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationAnswer;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationOversight;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link Recommendation}: routes, appends, replays, takes no decision. */
public class RecommendationAggregate {

  @AggregateIdentifier private @Nullable RecommendationId id;

  private Recommendation recommendation = Recommendation.NOT_MADE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(MakeRecommendation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectRecommendation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(AnswerRecommendation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawRecommendationAnswer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawRecommendation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(PlanRecommendationAction command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReportRecommendationActionProgress command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReviseRecommendationActionDueDate command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordRecommendationActionDone command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectRecommendationActionDone command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawRecommendationAction command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(AssessImpactOnChildren command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawImpactOnChildren command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(OverseeRecommendation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawRecommendationOversight command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CloseRecommendation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReopenRecommendation command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(RecommendationEvent event, MetaData origin) {
    id = event.recommendation();
    recommendation = recommendation.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(RecommendationCommand command, MetaData request) {
    return told.once(request, () -> recommendation.decide(command));
  }
}
