package uk.safeguarding.childprotection.proceedings.careproceedings;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CareProceedingsCommand;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CorrectCareProceedings;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CorrectFinalOrder;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.IssueCareProceedings;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.RecordFinalOrder;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.WithdrawCareProceedingsRecord;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link CareProceedings}: routes, appends, replays, takes no decision. */
public class CareProceedingsAggregate {

  @AggregateIdentifier private @Nullable CareProceedingsId id;

  private CareProceedings proceedings = CareProceedings.NOT_ISSUED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(IssueCareProceedings command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectCareProceedings command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordFinalOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectFinalOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawCareProceedingsRecord command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(CareProceedingsEvent event, MetaData origin) {
    id = event.proceedings();
    proceedings = proceedings.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(CareProceedingsCommand command, MetaData request) {
    return told.once(request, () -> proceedings.decide(command));
  }
}
