package uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireId;

/**
 * Take back a questionnaire that should never have been recorded.
 *
 * @param reason why there is no score; null where there is one
 */
public record WithdrawStrengthsAndDifficultiesQuestionnaire(
    @TargetAggregateIdentifier StrengthsAndDifficultiesQuestionnaireId questionnaire,
    WithdrawalReason reason)
    implements StrengthsAndDifficultiesQuestionnaireCommand {}
