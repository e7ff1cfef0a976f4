package uk.safeguarding.lookedafterchildren.adopter;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.adopter.commands.ApproveAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterApplication;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterApproval;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterLeaving;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectProspectiveAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.EndAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.GrantOrderToAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.LeaveAdopterProcess;
import uk.safeguarding.lookedafterchildren.adopter.commands.MatchAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.PlaceChildrenWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.ProspectiveAdopterCommand;
import uk.safeguarding.lookedafterchildren.adopter.commands.ReceiveAdopterEnquiry;
import uk.safeguarding.lookedafterchildren.adopter.commands.StartAdopterStage;
import uk.safeguarding.lookedafterchildren.adopter.commands.SubmitAdopterApplication;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawAdopterMatch;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawAdopterOrder;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawPlacementWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawProspectiveAdopterRecord;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link ProspectiveAdopter}: routes, appends, replays, takes no decision. */
public class ProspectiveAdopterAggregate {

  @AggregateIdentifier private @Nullable ProspectiveAdopterId id;

  private ProspectiveAdopter adopter = ProspectiveAdopter.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(ReceiveAdopterEnquiry command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectProspectiveAdopter command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(StartAdopterStage command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndAdopterStage command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAdopterStage command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(SubmitAdopterApplication command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAdopterApplication command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ApproveAdopter command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAdopterApproval command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(MatchAdopter command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawAdopterMatch command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(PlaceChildrenWithAdopter command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPlacementWithAdopter command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(GrantOrderToAdopter command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawAdopterOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(LeaveAdopterProcess command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAdopterLeaving command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawProspectiveAdopterRecord command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(ProspectiveAdopterEvent event, MetaData origin) {
    id = event.adopter();
    adopter = adopter.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(ProspectiveAdopterCommand command, MetaData request) {
    return told.once(request, () -> adopter.decide(command));
  }
}
