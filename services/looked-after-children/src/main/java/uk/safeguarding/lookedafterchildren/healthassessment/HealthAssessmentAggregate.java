package uk.safeguarding.lookedafterchildren.healthassessment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.ArrangeHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.CorrectHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.CorrectHealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.HealthAssessmentCommand;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.RecordHealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.WithdrawHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link HealthAssessment}: routes, appends, replays, takes no decision. */
public class HealthAssessmentAggregate {

  @AggregateIdentifier private @Nullable HealthAssessmentId id;

  private HealthAssessment assessment = HealthAssessment.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(ArrangeHealthAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectHealthAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordHealthAssessmentOutcome command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectHealthAssessmentOutcome command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawHealthAssessment command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(HealthAssessmentEvent event, MetaData origin) {
    id = event.assessment();
    assessment = assessment.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(HealthAssessmentCommand command, MetaData request) {
    return told.once(request, () -> assessment.decide(command));
  }
}
