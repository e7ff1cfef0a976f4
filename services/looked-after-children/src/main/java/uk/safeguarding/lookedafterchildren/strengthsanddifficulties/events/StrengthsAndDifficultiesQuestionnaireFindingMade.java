package uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireId;

/** Practice differed from a rule of {@code StrengthsAndDifficultiesQuestionnairePractice}. */
public record StrengthsAndDifficultiesQuestionnaireFindingMade(
    StrengthsAndDifficultiesQuestionnaireId questionnaire, ChildRef child, Finding finding)
    implements StrengthsAndDifficultiesQuestionnaireEvent {}
