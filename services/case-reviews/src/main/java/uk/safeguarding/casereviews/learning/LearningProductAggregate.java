package uk.safeguarding.casereviews.learning;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.learning.commands.CorrectLearningProduct;
import uk.safeguarding.casereviews.learning.commands.IssueLearningProduct;
import uk.safeguarding.casereviews.learning.commands.LearningProductCommand;
import uk.safeguarding.casereviews.learning.commands.ReceiveLearningProduct;
import uk.safeguarding.casereviews.learning.commands.WithdrawLearningProduct;
import uk.safeguarding.casereviews.learning.commands.WithdrawLearningProductReceipt;
import uk.safeguarding.casereviews.learning.events.LearningProductEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link LearningProduct}: routes, appends, replays, takes no decision. */
public class LearningProductAggregate {

  @AggregateIdentifier private @Nullable LearningProductId id;

  private LearningProduct product = LearningProduct.NOT_ISSUED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(IssueLearningProduct command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectLearningProduct command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ReceiveLearningProduct command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawLearningProductReceipt command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawLearningProduct command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(LearningProductEvent event, MetaData origin) {
    id = event.product();
    product = product.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(LearningProductCommand command, MetaData request) {
    return told.once(request, () -> product.decide(command));
  }
}
