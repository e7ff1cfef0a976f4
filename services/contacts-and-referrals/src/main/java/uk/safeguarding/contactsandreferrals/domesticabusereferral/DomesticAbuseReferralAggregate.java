package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.CorrectDomesticAbuseHearing;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.CorrectDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.DomesticAbuseReferralCommand;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.HearDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.MakeDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.WithdrawDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/**
 * Axon's shell around {@link DomesticAbuseReferral}: routes, appends, replays, takes no decision.
 */
public class DomesticAbuseReferralAggregate {

  @AggregateIdentifier private @Nullable DomesticAbuseReferralId id;

  private DomesticAbuseReferral referral = DomesticAbuseReferral.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(MakeDomesticAbuseReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectDomesticAbuseReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(HearDomesticAbuseReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectDomesticAbuseHearing command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawDomesticAbuseReferral command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(DomesticAbuseReferralEvent event, MetaData origin) {
    id = event.referral();
    referral = referral.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(DomesticAbuseReferralCommand command, MetaData request) {
    return told.once(request, () -> referral.decide(command));
  }
}
