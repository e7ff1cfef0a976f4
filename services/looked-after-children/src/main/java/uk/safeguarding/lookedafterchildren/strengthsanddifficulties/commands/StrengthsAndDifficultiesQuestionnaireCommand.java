package uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands;

import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireId;

/** An intention about a strengths and difficulties questionnaire. */
public sealed interface StrengthsAndDifficultiesQuestionnaireCommand
    permits RecordStrengthsAndDifficultiesQuestionnaire,
        CorrectStrengthsAndDifficultiesQuestionnaire,
        WithdrawStrengthsAndDifficultiesQuestionnaire {

  StrengthsAndDifficultiesQuestionnaireId questionnaire();
}
