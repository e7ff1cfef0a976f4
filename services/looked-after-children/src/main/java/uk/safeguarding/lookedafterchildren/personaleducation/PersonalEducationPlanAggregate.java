package uk.safeguarding.lookedafterchildren.personaleducation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlanEnd;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlanInitiation;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.EndPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.GradePersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.HoldPersonalEducationPlanMeeting;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.InitiatePersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.PersonalEducationPlanCommand;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.StartPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlanGrading;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlanMeeting;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/**
 * Axon's shell around {@link PersonalEducationPlan}: routes, appends, replays, takes no decision.
 */
public class PersonalEducationPlanAggregate {

  @AggregateIdentifier private @Nullable PersonalEducationPlanId id;

  private PersonalEducationPlan plan = PersonalEducationPlan.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartPersonalEducationPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPersonalEducationPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(InitiatePersonalEducationPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPersonalEducationPlanInitiation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(HoldPersonalEducationPlanMeeting command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPersonalEducationPlanMeeting command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(GradePersonalEducationPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPersonalEducationPlanGrading command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndPersonalEducationPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPersonalEducationPlanEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPersonalEducationPlan command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(PersonalEducationPlanEvent event, MetaData origin) {
    id = event.plan();
    plan = plan.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(PersonalEducationPlanCommand command, MetaData request) {
    return told.once(request, () -> plan.decide(command));
  }
}
