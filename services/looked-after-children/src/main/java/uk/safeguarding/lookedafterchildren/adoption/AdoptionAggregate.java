package uk.safeguarding.lookedafterchildren.adoption;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.adoption.commands.AdoptionCommand;
import uk.safeguarding.lookedafterchildren.adoption.commands.ApplyForAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionDecision;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionOrderApplication;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionReversal;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptivePlacementDisruption;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectFosteringForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectPlacementOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.DecideAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.DisruptAdoptivePlacement;
import uk.safeguarding.lookedafterchildren.adoption.commands.GrantAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.GrantPlacementOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.MakeAdoptionMatch;
import uk.safeguarding.lookedafterchildren.adoption.commands.PlaceChildForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.ReverseAdoptionDecision;
import uk.safeguarding.lookedafterchildren.adoption.commands.StartFosteringForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptionMatch;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptionRecord;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptivePlacement;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link Adoption}: routes, appends, replays, takes no decision. */
public class AdoptionAggregate {

  @AggregateIdentifier private @Nullable AdoptionId id;

  private Adoption adoption = Adoption.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(DecideAdoption command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAdoptionDecision command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(GrantPlacementOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPlacementOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(StartFosteringForAdoption command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectFosteringForAdoption command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(MakeAdoptionMatch command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawAdoptionMatch command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(PlaceChildForAdoption command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawAdoptivePlacement command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(DisruptAdoptivePlacement command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAdoptivePlacementDisruption command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ApplyForAdoptionOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAdoptionOrderApplication command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(GrantAdoptionOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAdoptionOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReverseAdoptionDecision command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAdoptionReversal command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawAdoptionRecord command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(AdoptionEvent event, MetaData origin) {
    id = event.adoption();
    adoption = adoption.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(AdoptionCommand command, MetaData request) {
    return told.once(request, () -> adoption.decide(command));
  }
}
