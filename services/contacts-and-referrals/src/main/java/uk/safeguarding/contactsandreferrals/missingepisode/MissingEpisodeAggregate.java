package uk.safeguarding.contactsandreferrals.missingepisode;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectReturnFromMissing;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectReturnInterviewOutcome;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.MissingEpisodeCommand;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.OfferReturnInterview;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.RecordReturnFromMissing;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.RecordReturnInterviewOutcome;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.ReportMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.WithdrawMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.WithdrawReturnInterviewOffer;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link MissingEpisode}: routes, appends, replays, takes no decision. */
public class MissingEpisodeAggregate {

  @AggregateIdentifier private @Nullable MissingEpisodeId id;

  private MissingEpisode episode = MissingEpisode.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(ReportMissingEpisode command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectMissingEpisode command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordReturnFromMissing command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectReturnFromMissing command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(OfferReturnInterview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawReturnInterviewOffer command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordReturnInterviewOutcome command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectReturnInterviewOutcome command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawMissingEpisode command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(MissingEpisodeEvent event, MetaData origin) {
    id = event.episode();
    episode = episode.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(MissingEpisodeCommand command, MetaData request) {
    return told.once(request, () -> episode.decide(command));
  }
}
