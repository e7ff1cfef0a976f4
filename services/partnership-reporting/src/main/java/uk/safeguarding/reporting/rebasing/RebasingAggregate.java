package uk.safeguarding.reporting.rebasing;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.rebasing.commands.RebaseLimits;
import uk.safeguarding.reporting.rebasing.commands.RebasingCommand;
import uk.safeguarding.reporting.rebasing.commands.WithdrawRebasing;
import uk.safeguarding.reporting.rebasing.events.RebasingEvent;

/** Axon's shell around {@link Rebasing}: routes, appends, replays, and takes no decision. */
public class RebasingAggregate {

  @AggregateIdentifier private @Nullable LimitsId id;

  private Rebasing rebasing = Rebasing.NEVER;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RebaseLimits command) {
    decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(WithdrawRebasing command) {
    decide(command);
  }

  @EventSourcingHandler
  void on(RebasingEvent event) {
    id = event.limits();
    rebasing = rebasing.evolve(event);
  }

  private void decide(RebasingCommand command) {
    rebasing.decide(command).forEach(AggregateLifecycle::apply);
  }
}
