package uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireId;

/** What has happened to a strengths and difficulties questionnaire. */
public sealed interface StrengthsAndDifficultiesQuestionnaireEvent extends ServiceEvent
    permits StrengthsAndDifficultiesQuestionnaireRecorded,
        StrengthsAndDifficultiesQuestionnaireCorrected,
        StrengthsAndDifficultiesQuestionnaireWithdrawn,
        StrengthsAndDifficultiesQuestionnaireFindingMade,
        StrengthsAndDifficultiesQuestionnaireFindingCleared {

  StrengthsAndDifficultiesQuestionnaireId questionnaire();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
