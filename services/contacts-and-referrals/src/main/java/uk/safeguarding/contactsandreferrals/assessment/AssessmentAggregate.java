package uk.safeguarding.contactsandreferrals.assessment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.assessment.commands.AssessmentCommand;
import uk.safeguarding.contactsandreferrals.assessment.commands.AuthoriseAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessmentAuthorisation;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessmentFactors;
import uk.safeguarding.contactsandreferrals.assessment.commands.HoldAssessmentReviewPoint;
import uk.safeguarding.contactsandreferrals.assessment.commands.IdentifyAssessmentFactors;
import uk.safeguarding.contactsandreferrals.assessment.commands.StartAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.WithdrawAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.WithdrawAssessmentReviewPoint;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link Assessment}: routes, appends, replays, takes no decision. */
public class AssessmentAggregate {

  @AggregateIdentifier private @Nullable AssessmentId id;

  private Assessment assessment = Assessment.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(HoldAssessmentReviewPoint command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawAssessmentReviewPoint command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(IdentifyAssessmentFactors command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAssessmentFactors command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(AuthoriseAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectAssessmentAuthorisation command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawAssessment command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(AssessmentEvent event, MetaData origin) {
    id = event.assessment();
    assessment = assessment.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(AssessmentCommand command, MetaData request) {
    return told.once(request, () -> assessment.decide(command));
  }
}
