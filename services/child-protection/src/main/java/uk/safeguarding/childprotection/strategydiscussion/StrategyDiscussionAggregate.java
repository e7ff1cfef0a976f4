package uk.safeguarding.childprotection.strategydiscussion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.strategydiscussion.commands.CorrectStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.commands.RecordStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.commands.StrategyDiscussionCommand;
import uk.safeguarding.childprotection.strategydiscussion.commands.WithdrawStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link StrategyDiscussion}: routes, appends, replays, takes no decision. */
public class StrategyDiscussionAggregate {

  @AggregateIdentifier private @Nullable StrategyDiscussionId id;

  private StrategyDiscussion discussion = StrategyDiscussion.NOT_HELD;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(RecordStrategyDiscussion command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectStrategyDiscussion command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawStrategyDiscussion command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(StrategyDiscussionEvent event, MetaData origin) {
    id = event.discussion();
    discussion = discussion.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(StrategyDiscussionCommand command, MetaData request) {
    return told.once(request, () -> discussion.decide(command));
  }
}
