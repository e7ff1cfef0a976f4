package uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireId;

/** A correction showed that practice had kept to the rule. */
public record StrengthsAndDifficultiesQuestionnaireFindingCleared(
    StrengthsAndDifficultiesQuestionnaireId questionnaire, ChildRef child, Finding finding)
    implements StrengthsAndDifficultiesQuestionnaireEvent {}
