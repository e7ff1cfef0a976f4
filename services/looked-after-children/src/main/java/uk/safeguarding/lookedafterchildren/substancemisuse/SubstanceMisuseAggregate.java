package uk.safeguarding.lookedafterchildren.substancemisuse;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.CorrectSubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.CorrectSubstanceMisuseIntervention;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.IdentifySubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.RecordSubstanceMisuseIntervention;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.SubstanceMisuseCommand;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.WithdrawSubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link SubstanceMisuse}: routes, appends, replays, takes no decision. */
public class SubstanceMisuseAggregate {

  @AggregateIdentifier private @Nullable SubstanceMisuseId id;

  private SubstanceMisuse misuse = SubstanceMisuse.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(IdentifySubstanceMisuse command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSubstanceMisuse command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordSubstanceMisuseIntervention command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSubstanceMisuseIntervention command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawSubstanceMisuse command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(SubstanceMisuseEvent event, MetaData origin) {
    id = event.misuse();
    misuse = misuse.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(SubstanceMisuseCommand command, MetaData request) {
    return told.once(request, () -> misuse.decide(command));
  }
}
