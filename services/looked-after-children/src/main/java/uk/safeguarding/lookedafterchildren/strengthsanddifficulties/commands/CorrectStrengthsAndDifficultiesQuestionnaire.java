package uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.NoScoreReason;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireId;

/**
 * Correct a questionnaire.
 *
 * @param age of the child on the day of the assessment, in completed years
 * @param score total difficulties, 0 to 40; null where there is none
 * @param reason why there is no score; null where there is one
 * @param assessedOn the day of the questionnaire, or on which it was plain that there would be none
 */
public record CorrectStrengthsAndDifficultiesQuestionnaire(
    @TargetAggregateIdentifier StrengthsAndDifficultiesQuestionnaireId questionnaire,
    ChildRef child,
    @Nullable Integer age,
    @Nullable Integer score,
    @Nullable NoScoreReason reason,
    LocalDate assessedOn)
    implements StrengthsAndDifficultiesQuestionnaireCommand {}
