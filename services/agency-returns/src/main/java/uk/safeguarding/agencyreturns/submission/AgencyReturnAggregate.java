package uk.safeguarding.agencyreturns.submission;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.agencyreturns.submission.events.AgencyReturnEvent;

/** Axon's shell around {@link AgencyReturn}: routes, appends, replays, and takes no decision. */
public class AgencyReturnAggregate {

  @AggregateIdentifier private @Nullable AgencyReturnId id;

  private AgencyReturn agencyReturn = AgencyReturn.NEVER_SUBMITTED;

  /**
   * Answers the version whose receipt the client gets: its own, or the one in force for the same
   * content.
   */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ReturnVersion handle(SubmitReturn command) {
    agencyReturn.decide(command).forEach(AggregateLifecycle::apply);
    return agencyReturn.receiptFor(command);
  }

  @EventSourcingHandler
  void on(AgencyReturnEvent event, @Timestamp Instant recordedAt) {
    id = Objects.requireNonNull(event.returnId());
    agencyReturn = agencyReturn.evolve(event, recordedAt);
  }
}
