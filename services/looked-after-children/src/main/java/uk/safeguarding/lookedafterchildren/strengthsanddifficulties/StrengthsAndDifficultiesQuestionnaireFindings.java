package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

import static uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnairePractice.AGE_IS_A_REASON_ONLY_OUTSIDE_4_TO_16;

import java.util.List;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireRecorded;

/** Where a questionnaire as it now stands differs from practice. */
final class StrengthsAndDifficultiesQuestionnaireFindings {

  private StrengthsAndDifficultiesQuestionnaireFindings() {}

  static List<Finding> of(StrengthsAndDifficultiesQuestionnaire questionnaire) {
    StrengthsAndDifficultiesQuestionnaireRecorded content = questionnaire.content();
    if (content == null
        || questionnaire.status() == StrengthsAndDifficultiesQuestionnaire.Status.WITHDRAWN
        || content.reason() != NoScoreReason.UNDER_4_OR_OVER_16) {
      return List.of();
    }
    Integer age = content.age();
    return age != null && age >= 4 && age <= 16
        ? List.of(Finding.of(AGE_IS_A_REASON_ONLY_OUTSIDE_4_TO_16, null))
        : List.of();
  }
}
