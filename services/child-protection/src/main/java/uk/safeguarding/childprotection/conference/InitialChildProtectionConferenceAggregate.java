package uk.safeguarding.childprotection.conference;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.conference.commands.CorrectConferenceSchedule;
import uk.safeguarding.childprotection.conference.commands.CorrectInitialConference;
import uk.safeguarding.childprotection.conference.commands.HoldInitialConference;
import uk.safeguarding.childprotection.conference.commands.InitialChildProtectionConferenceCommand;
import uk.safeguarding.childprotection.conference.commands.RearrangeConference;
import uk.safeguarding.childprotection.conference.commands.ScheduleInitialConference;
import uk.safeguarding.childprotection.conference.commands.WithdrawInitialConference;
import uk.safeguarding.childprotection.conference.commands.WithdrawRearrangement;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/**
 * Axon's shell around {@link InitialChildProtectionConference}: routes, appends, replays, takes no
 * decision.
 */
public class InitialChildProtectionConferenceAggregate {

  @AggregateIdentifier private @Nullable InitialChildProtectionConferenceId id;

  private InitialChildProtectionConference conference =
      InitialChildProtectionConference.NOT_SCHEDULED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(ScheduleInitialConference command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectConferenceSchedule command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RearrangeConference command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawRearrangement command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(HoldInitialConference command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectInitialConference command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawInitialConference command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(InitialChildProtectionConferenceEvent event, MetaData origin) {
    id = event.conference();
    conference = conference.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(InitialChildProtectionConferenceCommand command, MetaData request) {
    return told.once(request, () -> conference.decide(command));
  }
}
