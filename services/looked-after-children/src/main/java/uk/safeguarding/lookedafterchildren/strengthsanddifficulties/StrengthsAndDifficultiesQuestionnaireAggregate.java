package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.CorrectStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.RecordStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.StrengthsAndDifficultiesQuestionnaireCommand;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.WithdrawStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/**
 * Axon's shell around {@link StrengthsAndDifficultiesQuestionnaire}: routes, appends, replays,
 * takes no decision.
 */
public class StrengthsAndDifficultiesQuestionnaireAggregate {

  @AggregateIdentifier private @Nullable StrengthsAndDifficultiesQuestionnaireId id;

  private StrengthsAndDifficultiesQuestionnaire questionnaire =
      StrengthsAndDifficultiesQuestionnaire.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(RecordStrengthsAndDifficultiesQuestionnaire command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectStrengthsAndDifficultiesQuestionnaire command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawStrengthsAndDifficultiesQuestionnaire command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(StrengthsAndDifficultiesQuestionnaireEvent event, MetaData origin) {
    id = event.questionnaire();
    questionnaire = questionnaire.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(StrengthsAndDifficultiesQuestionnaireCommand command, MetaData request) {
    return told.once(request, () -> questionnaire.decide(command));
  }
}
