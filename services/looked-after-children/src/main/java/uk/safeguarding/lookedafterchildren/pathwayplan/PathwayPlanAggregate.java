package uk.safeguarding.lookedafterchildren.pathwayplan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.AuthorisePathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CompleteNeedsAssessment;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectNeedsAssessment;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanAuthorisation;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanEnd;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanning;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.EndPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.PathwayPlanCommand;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.ReviewPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.StartPathwayPlanning;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.WithdrawPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.WithdrawPathwayPlanReview;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link PathwayPlan}: routes, appends, replays, takes no decision. */
public class PathwayPlanAggregate {

  @AggregateIdentifier private @Nullable PathwayPlanId id;

  private PathwayPlan plan = PathwayPlan.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartPathwayPlanning command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPathwayPlanning command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CompleteNeedsAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectNeedsAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(AuthorisePathwayPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPathwayPlanAuthorisation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReviewPathwayPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPathwayPlanReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndPathwayPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPathwayPlanEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPathwayPlan command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(PathwayPlanEvent event, MetaData origin) {
    id = event.plan();
    plan = plan.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(PathwayPlanCommand command, MetaData request) {
    return told.once(request, () -> plan.decide(command));
  }
}
