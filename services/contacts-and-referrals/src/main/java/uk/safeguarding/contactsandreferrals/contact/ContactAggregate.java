package uk.safeguarding.contactsandreferrals.contact;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.contact.commands.ContactCommand;
import uk.safeguarding.contactsandreferrals.contact.commands.CorrectContact;
import uk.safeguarding.contactsandreferrals.contact.commands.CorrectContactOutcome;
import uk.safeguarding.contactsandreferrals.contact.commands.ReceiveContact;
import uk.safeguarding.contactsandreferrals.contact.commands.RecordContactOutcome;
import uk.safeguarding.contactsandreferrals.contact.commands.WithdrawContact;
import uk.safeguarding.contactsandreferrals.contact.events.ContactEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link Contact}: routes, appends, replays, takes no decision. */
public class ContactAggregate {

  @AggregateIdentifier private @Nullable ContactId id;

  private Contact contact = Contact.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(ReceiveContact command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectContact command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordContactOutcome command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectContactOutcome command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawContact command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(ContactEvent event, MetaData origin) {
    id = event.contact();
    contact = contact.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(ContactCommand command, MetaData request) {
    return told.once(request, () -> contact.decide(command));
  }
}
