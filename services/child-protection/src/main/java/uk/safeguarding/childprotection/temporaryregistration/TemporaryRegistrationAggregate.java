package uk.safeguarding.childprotection.temporaryregistration;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.temporaryregistration.commands.CorrectTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.CorrectTemporaryRegistrationEnd;
import uk.safeguarding.childprotection.temporaryregistration.commands.EndTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.StartTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.TemporaryRegistrationCommand;
import uk.safeguarding.childprotection.temporaryregistration.commands.WithdrawTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/**
 * Axon's shell around {@link TemporaryRegistration}: routes, appends, replays, takes no decision.
 */
public class TemporaryRegistrationAggregate {

  @AggregateIdentifier private @Nullable TemporaryRegistrationId id;

  private TemporaryRegistration registration = TemporaryRegistration.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartTemporaryRegistration command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectTemporaryRegistration command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndTemporaryRegistration command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectTemporaryRegistrationEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawTemporaryRegistration command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(TemporaryRegistrationEvent event, MetaData origin) {
    id = event.registration();
    registration = registration.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(TemporaryRegistrationCommand command, MetaData request) {
    return told.once(request, () -> registration.decide(command));
  }
}
