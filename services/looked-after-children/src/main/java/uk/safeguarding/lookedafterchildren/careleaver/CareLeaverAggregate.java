package uk.safeguarding.lookedafterchildren.careleaver;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.careleaver.commands.AllocatePersonalAdviser;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CareLeaverCommand;
import uk.safeguarding.lookedafterchildren.careleaver.commands.ChangeCareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverSupportEnd;
import uk.safeguarding.lookedafterchildren.careleaver.commands.EndCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.EndStayingPut;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverAccommodation;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverActivity;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverContact;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverDeparture;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverReturn;
import uk.safeguarding.lookedafterchildren.careleaver.commands.ReopenCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.StartCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.StartStayingPut;
import uk.safeguarding.lookedafterchildren.careleaver.commands.WithdrawCareLeaver;
import uk.safeguarding.lookedafterchildren.careleaver.commands.WithdrawCareLeaverEntry;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link CareLeaver}: routes, appends, replays, takes no decision. */
public class CareLeaverAggregate {

  @AggregateIdentifier private @Nullable CareLeaverId id;

  private CareLeaver record = CareLeaver.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartCareLeaverSupport command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectCareLeaverSupport command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ChangeCareLeaverCategory command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectCareLeaverCategory command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndCareLeaverSupport command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectCareLeaverSupportEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReopenCareLeaverSupport command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawCareLeaverEntry command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawCareLeaver command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(AllocatePersonalAdviser command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordCareLeaverContact command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordCareLeaverAccommodation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordCareLeaverActivity command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(StartStayingPut command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndStayingPut command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordCareLeaverDeparture command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordCareLeaverReturn command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(CareLeaverEvent event, MetaData origin) {
    id = event.careLeaver();
    record = record.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(CareLeaverCommand command, MetaData request) {
    return told.once(request, () -> record.decide(command));
  }
}
