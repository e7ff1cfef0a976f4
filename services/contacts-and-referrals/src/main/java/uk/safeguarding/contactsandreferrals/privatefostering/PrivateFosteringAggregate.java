package uk.safeguarding.contactsandreferrals.privatefostering;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFosteringEnd;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFosteringSuitability;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.DecidePrivateFosteringSuitability;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.EndPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.NotifyPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.PrivateFosteringCommand;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.RecordPrivateFosteringVisit;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFosteringVisit;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link PrivateFostering}: routes, appends, replays, takes no decision. */
public class PrivateFosteringAggregate {

  @AggregateIdentifier private @Nullable PrivateFosteringArrangementId id;

  private PrivateFostering arrangement = PrivateFostering.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(NotifyPrivateFostering command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPrivateFostering command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordPrivateFosteringVisit command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPrivateFosteringVisit command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(DecidePrivateFosteringSuitability command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPrivateFosteringSuitability command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndPrivateFostering command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPrivateFosteringEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPrivateFostering command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(PrivateFosteringEvent event, MetaData origin) {
    id = event.arrangement();
    arrangement = arrangement.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(PrivateFosteringCommand command, MetaData request) {
    return told.once(request, () -> arrangement.decide(command));
  }
}
