package uk.safeguarding.contactsandreferrals.earlyhelp;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CompleteUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelpEnd;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.EarlyHelpCommand;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.EndEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.HoldEarlyHelpReview;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StepUpEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.WithdrawEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.WithdrawEarlyHelpReview;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link EarlyHelp}: routes, appends, replays, takes no decision. */
public class EarlyHelpAggregate {

  @AggregateIdentifier private @Nullable EarlyHelpId id;

  private EarlyHelp earlyHelp = EarlyHelp.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartEarlyHelp command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectEarlyHelp command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(StartUniversalHelpAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CompleteUniversalHelpAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectUniversalHelpAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(StartEarlyHelpPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectEarlyHelpPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(HoldEarlyHelpReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawEarlyHelpReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(StepUpEarlyHelp command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndEarlyHelp command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectEarlyHelpEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawEarlyHelp command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(EarlyHelpEvent event, MetaData origin) {
    id = event.earlyHelp();
    earlyHelp = earlyHelp.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(EarlyHelpCommand command, MetaData request) {
    return told.once(request, () -> earlyHelp.decide(command));
  }
}
