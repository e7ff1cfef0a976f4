package uk.safeguarding.lookedafterchildren.unaccompanied;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.ConcludeAgeAssessment;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectAgeAssessment;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectUnaccompaniedStatusEnd;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.EndUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.RecordUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.UnaccompaniedAsylumSeekingCommand;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.WithdrawUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedAsylumSeekingEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/**
 * Axon's shell around {@link UnaccompaniedAsylumSeeking}: routes, appends, replays, takes no
 * decision.
 */
public class UnaccompaniedAsylumSeekingAggregate {

  @AggregateIdentifier private @Nullable UnaccompaniedAsylumSeekingId id;

  private UnaccompaniedAsylumSeeking unaccompanied = UnaccompaniedAsylumSeeking.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(RecordUnaccompaniedStatus command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectUnaccompaniedStatus command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ConcludeAgeAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAgeAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndUnaccompaniedStatus command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectUnaccompaniedStatusEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawUnaccompaniedStatus command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(UnaccompaniedAsylumSeekingEvent event, MetaData origin) {
    id = event.unaccompanied();
    unaccompanied = unaccompanied.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(UnaccompaniedAsylumSeekingCommand command, MetaData request) {
    return told.once(request, () -> unaccompanied.decide(command));
  }
}
