package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

import static uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireRule.CORRECTION_IS_OF_THE_SAME_CHILD;
import static uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireRule.QUESTIONNAIRE_IS_RECORDED_ONCE;
import static uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireRule.QUESTIONNAIRE_MUST_STAND;
import static uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireRule.SCORE_IS_0_TO_40;
import static uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireRule.SCORE_OR_REASON;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.CorrectStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.RecordStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.StrengthsAndDifficultiesQuestionnaireCommand;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.WithdrawStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireCorrected;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireEvent;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireFindingCleared;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireFindingMade;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireRecorded;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireWithdrawn;

/**
 * What a questionnaire must remember in order to decide.
 *
 * @param content what it says, corrections included; null before it is recorded
 */
public record StrengthsAndDifficultiesQuestionnaire(
    Status status, @Nullable StrengthsAndDifficultiesQuestionnaireRecorded content) {

  private static final int HIGHEST_SCORE = 40;

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    RECORDED,
    WITHDRAWN
  }

  public static final StrengthsAndDifficultiesQuestionnaire NOT_STARTED =
      new StrengthsAndDifficultiesQuestionnaire(Status.NOT_STARTED, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<StrengthsAndDifficultiesQuestionnaireEvent> decide(
      StrengthsAndDifficultiesQuestionnaireCommand command) {
    QUESTIONNAIRE_MUST_STAND.require(status != Status.WITHDRAWN);
    StrengthsAndDifficultiesQuestionnaireEvent event = fact(command);
    return FindingChanges.following(
        event,
        StrengthsAndDifficultiesQuestionnaireFindings.of(this),
        StrengthsAndDifficultiesQuestionnaireFindings.of(evolve(event)),
        made ->
            new StrengthsAndDifficultiesQuestionnaireFindingMade(
                event.questionnaire(), event.child(), made),
        gone ->
            new StrengthsAndDifficultiesQuestionnaireFindingCleared(
                event.questionnaire(), event.child(), gone));
  }

  private StrengthsAndDifficultiesQuestionnaireEvent fact(
      StrengthsAndDifficultiesQuestionnaireCommand command) {
    return switch (command) {
      case RecordStrengthsAndDifficultiesQuestionnaire it -> {
        QUESTIONNAIRE_IS_RECORDED_ONCE.require(status == Status.NOT_STARTED);
        requireScoreOrReason(it.score(), it.reason());
        yield new StrengthsAndDifficultiesQuestionnaireRecorded(
            it.questionnaire(), it.child(), it.age(), it.score(), it.reason(), it.assessedOn());
      }
      case CorrectStrengthsAndDifficultiesQuestionnaire it -> {
        CORRECTION_IS_OF_THE_SAME_CHILD.require(it.child().equals(child()));
        requireScoreOrReason(it.score(), it.reason());
        yield new StrengthsAndDifficultiesQuestionnaireCorrected(
            it.questionnaire(), child(), it.age(), it.score(), it.reason(), it.assessedOn());
      }
      case WithdrawStrengthsAndDifficultiesQuestionnaire it ->
          new StrengthsAndDifficultiesQuestionnaireWithdrawn(
              it.questionnaire(), child(), it.reason());
    };
  }

  public StrengthsAndDifficultiesQuestionnaire evolve(
      StrengthsAndDifficultiesQuestionnaireEvent event) {
    return switch (event) {
      case StrengthsAndDifficultiesQuestionnaireRecorded it ->
          new StrengthsAndDifficultiesQuestionnaire(Status.RECORDED, it);
      case StrengthsAndDifficultiesQuestionnaireCorrected it ->
          new StrengthsAndDifficultiesQuestionnaire(
              status,
              new StrengthsAndDifficultiesQuestionnaireRecorded(
                  it.questionnaire(),
                  it.child(),
                  it.age(),
                  it.score(),
                  it.reason(),
                  it.assessedOn()));
      case StrengthsAndDifficultiesQuestionnaireWithdrawn _ ->
          new StrengthsAndDifficultiesQuestionnaire(Status.WITHDRAWN, content);
      case StrengthsAndDifficultiesQuestionnaireFindingMade _,
          StrengthsAndDifficultiesQuestionnaireFindingCleared _ ->
          this;
    };
  }

  private static void requireScoreOrReason(
      @Nullable Integer score, @Nullable NoScoreReason reason) {
    SCORE_OR_REASON.require((score == null) != (reason == null));
    SCORE_IS_0_TO_40.require(score == null || score >= 0 && score <= HIGHEST_SCORE);
  }

  /** Axon creates a questionnaire by its recording only, so every other command finds one. */
  private ChildRef child() {
    return Objects.requireNonNull(content).child();
  }
}
