package uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireId;

/**
 * The questionnaire should never have been recorded.
 *
 * @param reason why there is no score; null where there is one
 */
public record StrengthsAndDifficultiesQuestionnaireWithdrawn(
    StrengthsAndDifficultiesQuestionnaireId questionnaire, ChildRef child, WithdrawalReason reason)
    implements StrengthsAndDifficultiesQuestionnaireEvent {}
