package uk.safeguarding.lookedafterchildren.healthcheck;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.CorrectHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.HealthCheckCommand;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.RecordHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.WithdrawHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link HealthCheck}: routes, appends, replays, takes no decision. */
public class HealthCheckAggregate {

  @AggregateIdentifier private @Nullable HealthCheckId id;

  private HealthCheck check = HealthCheck.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(RecordHealthCheck command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectHealthCheck command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawHealthCheck command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(HealthCheckEvent event, MetaData origin) {
    id = event.check();
    check = check.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(HealthCheckCommand command, MetaData request) {
    return told.once(request, () -> check.decide(command));
  }
}
