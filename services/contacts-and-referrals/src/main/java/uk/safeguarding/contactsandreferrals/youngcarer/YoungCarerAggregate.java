package uk.safeguarding.contactsandreferrals.youngcarer;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CompleteYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerAssessmentOutcome;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerEnd;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerSupportPlan;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.EndYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.IdentifyYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.StartYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.StartYoungCarerSupportPlan;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.WithdrawYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.YoungCarerCommand;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link YoungCarer}: routes, appends, replays, takes no decision. */
public class YoungCarerAggregate {

  @AggregateIdentifier private @Nullable YoungCarerId id;

  private YoungCarer carer = YoungCarer.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(IdentifyYoungCarer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectYoungCarer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(StartYoungCarerAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectYoungCarerAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CompleteYoungCarerAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectYoungCarerAssessmentOutcome command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(StartYoungCarerSupportPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectYoungCarerSupportPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndYoungCarer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectYoungCarerEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawYoungCarer command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(YoungCarerEvent event, MetaData origin) {
    id = event.carer();
    carer = carer.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(YoungCarerCommand command, MetaData request) {
    return told.once(request, () -> carer.decide(command));
  }
}
