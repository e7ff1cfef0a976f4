package uk.safeguarding.casereviews.childdeath;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.childdeath.commands.ChildDeathCommand;
import uk.safeguarding.casereviews.childdeath.commands.CompleteChildDeathReview;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeathCompletion;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeathReview;
import uk.safeguarding.casereviews.childdeath.commands.CorrectJointAgencyResponse;
import uk.safeguarding.casereviews.childdeath.commands.NotifyChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.ReceiveChildDeathForm;
import uk.safeguarding.casereviews.childdeath.commands.ReviewChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.TriggerJointAgencyResponse;
import uk.safeguarding.casereviews.childdeath.commands.WithdrawChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.WithdrawChildDeathForm;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link ChildDeath}: routes, appends, replays, takes no decision. */
public class ChildDeathAggregate {

  @AggregateIdentifier private @Nullable ChildDeathId id;

  private ChildDeath death = ChildDeath.NOT_NOTIFIED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(NotifyChildDeath command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectChildDeath command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(TriggerJointAgencyResponse command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectJointAgencyResponse command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReceiveChildDeathForm command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawChildDeathForm command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReviewChildDeath command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectChildDeathReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CompleteChildDeathReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectChildDeathCompletion command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawChildDeath command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(ChildDeathEvent event, MetaData origin) {
    id = event.death();
    death = death.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(ChildDeathCommand command, MetaData request) {
    return told.once(request, () -> death.decide(command));
  }
}
