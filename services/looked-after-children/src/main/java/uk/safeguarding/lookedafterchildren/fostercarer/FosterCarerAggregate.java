package uk.safeguarding.lookedafterchildren.fostercarer;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ApproveFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ApproveFosterCarerTemporarily;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ChangeFosterCarerTerms;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CloseFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarerApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarerClosure;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectTemporaryApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ExtendTemporaryApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.FosterCarerCommand;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.PutFosterCarerOnHold;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReceiveFosterCarerApplication;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReceiveFosterCarerEnquiry;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.RecordFosterCarerReturn;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReviewFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerHold;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerRecord;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerReview;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerTerms;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawTemporaryApprovalExtension;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link FosterCarer}: routes, appends, replays, takes no decision. */
public class FosterCarerAggregate {

  @AggregateIdentifier private @Nullable FosterCarerId id;

  private FosterCarer carer = FosterCarer.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(ReceiveFosterCarerEnquiry command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectFosterCarer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReceiveFosterCarerApplication command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ApproveFosterCarerTemporarily command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectTemporaryApproval command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ExtendTemporaryApproval command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawTemporaryApprovalExtension command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ApproveFosterCarer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectFosterCarerApproval command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ChangeFosterCarerTerms command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawFosterCarerTerms command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReviewFosterCarer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawFosterCarerReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(PutFosterCarerOnHold command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordFosterCarerReturn command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawFosterCarerHold command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CloseFosterCarer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectFosterCarerClosure command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawFosterCarerRecord command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(FosterCarerEvent event, MetaData origin) {
    id = event.carer();
    carer = carer.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(FosterCarerCommand command, MetaData request) {
    return told.once(request, () -> carer.decide(command));
  }
}
