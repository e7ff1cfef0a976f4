package uk.safeguarding.lookedafterchildren.socialworkerallocation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.AllocateSocialWorker;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.CorrectSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.CorrectSocialWorkerAllocationEnd;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.EndSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.SocialWorkerAllocationCommand;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.WithdrawSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/**
 * Axon's shell around {@link SocialWorkerAllocation}: routes, appends, replays, takes no decision.
 */
public class SocialWorkerAllocationAggregate {

  @AggregateIdentifier private @Nullable SocialWorkerAllocationId id;

  private SocialWorkerAllocation allocation = SocialWorkerAllocation.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(AllocateSocialWorker command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSocialWorkerAllocation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndSocialWorkerAllocation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSocialWorkerAllocationEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawSocialWorkerAllocation command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(SocialWorkerAllocationEvent event, MetaData origin) {
    id = event.allocation();
    allocation = allocation.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(SocialWorkerAllocationCommand command, MetaData request) {
    return told.once(request, () -> allocation.decide(command));
  }
}
