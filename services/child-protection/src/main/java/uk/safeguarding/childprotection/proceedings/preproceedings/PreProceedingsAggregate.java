package uk.safeguarding.childprotection.proceedings.preproceedings;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.CorrectLetterBeforeProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.CorrectPreProceedingsEnd;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.EndPreProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.PreProceedingsCommand;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.RecordPreProceedingsMeeting;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.SendLetterBeforeProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.WithdrawPreProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.WithdrawPreProceedingsMeeting;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link PreProceedings}: routes, appends, replays, takes no decision. */
public class PreProceedingsAggregate {

  @AggregateIdentifier private @Nullable PreProceedingsId id;

  private PreProceedings preProceedings = PreProceedings.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(SendLetterBeforeProceedings command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectLetterBeforeProceedings command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordPreProceedingsMeeting command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPreProceedingsMeeting command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndPreProceedings command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPreProceedingsEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPreProceedings command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(PreProceedingsEvent event, MetaData origin) {
    id = event.preProceedings();
    preProceedings = preProceedings.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(PreProceedingsCommand command, MetaData request) {
    return told.once(request, () -> preProceedings.decide(command));
  }
}
