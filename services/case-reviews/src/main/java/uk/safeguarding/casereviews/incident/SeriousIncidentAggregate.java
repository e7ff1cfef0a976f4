package uk.safeguarding.casereviews.incident;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.commands.CorrectSeriousIncident;
import uk.safeguarding.casereviews.incident.commands.CorrectSeriousIncidentNotification;
import uk.safeguarding.casereviews.incident.commands.NotifySeriousIncident;
import uk.safeguarding.casereviews.incident.commands.RecordSeriousIncident;
import uk.safeguarding.casereviews.incident.commands.SeriousIncidentCommand;
import uk.safeguarding.casereviews.incident.commands.WithdrawSeriousIncident;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link SeriousIncident}: routes, appends, replays, takes no decision. */
public class SeriousIncidentAggregate {

  @AggregateIdentifier private @Nullable SeriousIncidentId id;

  private SeriousIncident incident = SeriousIncident.NOT_RECORDED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(RecordSeriousIncident command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSeriousIncident command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(NotifySeriousIncident command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSeriousIncidentNotification command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawSeriousIncident command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(SeriousIncidentEvent event, MetaData origin) {
    id = event.incident();
    incident = incident.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(SeriousIncidentCommand command, MetaData request) {
    return told.once(request, () -> incident.decide(command));
  }
}
