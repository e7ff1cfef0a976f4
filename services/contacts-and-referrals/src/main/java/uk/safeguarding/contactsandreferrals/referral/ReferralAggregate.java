package uk.safeguarding.contactsandreferrals.referral;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.referral.commands.CloseReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferralClosure;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferralDecision;
import uk.safeguarding.contactsandreferrals.referral.commands.DecideReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.ReceiveReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.ReferralCommand;
import uk.safeguarding.contactsandreferrals.referral.commands.WithdrawReferral;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link Referral}: routes, appends, replays, takes no decision. */
public class ReferralAggregate {

  @AggregateIdentifier private @Nullable ReferralId id;

  private Referral referral = Referral.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(ReceiveReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(DecideReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectReferralDecision command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CloseReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectReferralClosure command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawReferral command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(ReferralEvent event, MetaData origin) {
    id = event.referral();
    referral = referral.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(ReferralCommand command, MetaData request) {
    return told.once(request, () -> referral.decide(command));
  }
}
