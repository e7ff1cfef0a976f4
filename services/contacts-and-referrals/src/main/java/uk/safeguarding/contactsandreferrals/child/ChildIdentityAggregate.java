package uk.safeguarding.contactsandreferrals.child;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.child.commands.ChildIdentityCommand;
import uk.safeguarding.contactsandreferrals.child.commands.IdentifyChild;
import uk.safeguarding.contactsandreferrals.child.commands.MergeChildIdentities;
import uk.safeguarding.contactsandreferrals.child.commands.RecordAgeMilestones;
import uk.safeguarding.contactsandreferrals.child.commands.SeparateChildIdentities;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentityEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/**
 * Axon's shell around {@link ChildIdentity}. Its state alone tells whether a command is news, so
 * its events keep nothing of the requests: neither a hash of a date nor the address of an adoption.
 */
public class ChildIdentityAggregate {

  @AggregateIdentifier private @Nullable ChildIdentityId id;

  private ChildIdentity identity = ChildIdentity.UNKNOWN;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(IdentifyChild command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordAgeMilestones command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(MergeChildIdentities command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(SeparateChildIdentities command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(ChildIdentityEvent event) {
    id = ChildIdentityId.of(event.child());
    identity = identity.evolve(event);
  }

  private Recorded decide(ChildIdentityCommand command, MetaData request) {
    return Told.difference(request, () -> identity.decide(command));
  }
}
