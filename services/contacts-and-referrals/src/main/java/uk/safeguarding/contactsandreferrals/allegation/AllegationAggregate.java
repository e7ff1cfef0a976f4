package uk.safeguarding.contactsandreferrals.allegation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.allegation.commands.AllegationCommand;
import uk.safeguarding.contactsandreferrals.allegation.commands.ConcludeAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegationConclusion;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegationReferral;
import uk.safeguarding.contactsandreferrals.allegation.commands.HoldAllegationMeeting;
import uk.safeguarding.contactsandreferrals.allegation.commands.ReceiveAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.ReferAllegationToDesignatedOfficer;
import uk.safeguarding.contactsandreferrals.allegation.commands.WithdrawAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.WithdrawAllegationMeeting;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link Allegation}: routes, appends, replays, takes no decision. */
public class AllegationAggregate {

  @AggregateIdentifier private @Nullable AllegationId id;

  private Allegation allegation = Allegation.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(ReceiveAllegation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAllegation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReferAllegationToDesignatedOfficer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAllegationReferral command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(HoldAllegationMeeting command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawAllegationMeeting command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ConcludeAllegation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAllegationConclusion command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawAllegation command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(AllegationEvent event, MetaData origin) {
    id = event.allegation();
    allegation = allegation.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(AllegationCommand command, MetaData request) {
    return told.once(request, () -> allegation.decide(command));
  }
}
