package uk.safeguarding.reporting.closing;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.closing.commands.ClosePeriod;
import uk.safeguarding.reporting.closing.commands.PeriodCommand;
import uk.safeguarding.reporting.closing.commands.ReopenPeriod;
import uk.safeguarding.reporting.closing.events.PeriodEvent;

/** Axon's shell around {@link PeriodClosing}: routes, appends, replays, and takes no decision. */
public class PeriodClosingAggregate {

  @AggregateIdentifier private @Nullable PeriodId id;

  private PeriodClosing closing = PeriodClosing.OPEN;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ClosePeriod command) {
    decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ReopenPeriod command) {
    decide(command);
  }

  @EventSourcingHandler
  void on(PeriodEvent event) {
    id = event.id();
    closing = closing.evolve(event);
  }

  private void decide(PeriodCommand command) {
    closing.decide(command).forEach(AggregateLifecycle::apply);
  }
}
