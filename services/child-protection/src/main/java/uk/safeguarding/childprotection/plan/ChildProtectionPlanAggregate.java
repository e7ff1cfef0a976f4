package uk.safeguarding.childprotection.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.plan.commands.ChildProtectionPlanCommand;
import uk.safeguarding.childprotection.plan.commands.CorrectChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.CorrectChildProtectionPlanEnd;
import uk.safeguarding.childprotection.plan.commands.EndChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.RecordChildProtectionVisit;
import uk.safeguarding.childprotection.plan.commands.RecordCoreGroup;
import uk.safeguarding.childprotection.plan.commands.RecordReviewConference;
import uk.safeguarding.childprotection.plan.commands.StartChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.WithdrawChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.WithdrawChildProtectionVisit;
import uk.safeguarding.childprotection.plan.commands.WithdrawCoreGroup;
import uk.safeguarding.childprotection.plan.commands.WithdrawReviewConference;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link ChildProtectionPlan}: routes, appends, replays, takes no decision. */
public class ChildProtectionPlanAggregate {

  @AggregateIdentifier private @Nullable ChildProtectionPlanId id;

  private ChildProtectionPlan plan = ChildProtectionPlan.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartChildProtectionPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectChildProtectionPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordChildProtectionVisit command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawChildProtectionVisit command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordCoreGroup command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawCoreGroup command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordReviewConference command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawReviewConference command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndChildProtectionPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectChildProtectionPlanEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawChildProtectionPlan command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(ChildProtectionPlanEvent event, MetaData origin) {
    id = event.plan();
    plan = plan.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(ChildProtectionPlanCommand command, MetaData request) {
    return told.once(request, () -> plan.decide(command));
  }
}
