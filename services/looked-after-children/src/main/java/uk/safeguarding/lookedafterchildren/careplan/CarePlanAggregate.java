package uk.safeguarding.lookedafterchildren.careplan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.careplan.commands.AuthoriseCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.CarePlanCommand;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanAuthorisation;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanEnd;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanPreparation;
import uk.safeguarding.lookedafterchildren.careplan.commands.EndCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.PrepareCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.RecordChildsViews;
import uk.safeguarding.lookedafterchildren.careplan.commands.ReviseCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.StartCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawCarePlanRevision;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawChildsViews;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link CarePlan}: routes, appends, replays, takes no decision. */
public class CarePlanAggregate {

  @AggregateIdentifier private @Nullable CarePlanId id;

  private CarePlan plan = CarePlan.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartCarePlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectCarePlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(PrepareCarePlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectCarePlanPreparation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(AuthoriseCarePlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectCarePlanAuthorisation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReviseCarePlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawCarePlanRevision command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordChildsViews command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawChildsViews command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndCarePlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectCarePlanEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawCarePlan command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(CarePlanEvent event, MetaData origin) {
    id = event.plan();
    plan = plan.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(CarePlanCommand command, MetaData request) {
    return told.once(request, () -> plan.decide(command));
  }
}
