package uk.safeguarding.contactsandreferrals.childinneedplan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.ChildInNeedPlanCommand;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.CorrectChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.CorrectChildInNeedPlanEnd;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.EndChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.HoldChildInNeedReview;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.MakeChildInNeedVisit;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.StartChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.WithdrawChildInNeedPlan;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.WithdrawChildInNeedReview;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.WithdrawChildInNeedVisit;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link ChildInNeedPlan}: routes, appends, replays, takes no decision. */
public class ChildInNeedPlanAggregate {

  @AggregateIdentifier private @Nullable ChildInNeedPlanId id;

  private ChildInNeedPlan plan = ChildInNeedPlan.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartChildInNeedPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectChildInNeedPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(HoldChildInNeedReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawChildInNeedReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(MakeChildInNeedVisit command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawChildInNeedVisit command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndChildInNeedPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectChildInNeedPlanEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawChildInNeedPlan command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(ChildInNeedPlanEvent event, MetaData origin) {
    id = event.plan();
    plan = plan.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(ChildInNeedPlanCommand command, MetaData request) {
    return told.once(request, () -> plan.decide(command));
  }
}
