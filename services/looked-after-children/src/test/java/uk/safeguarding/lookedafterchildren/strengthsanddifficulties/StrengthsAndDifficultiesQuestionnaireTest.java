package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.CorrectStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.RecordStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands.WithdrawStrengthsAndDifficultiesQuestionnaire;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireCorrected;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireEvent;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireFindingCleared;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireFindingMade;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireRecorded;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireWithdrawn;

class StrengthsAndDifficultiesQuestionnaireTest {

  private static final StrengthsAndDifficultiesQuestionnaireId ID =
      new StrengthsAndDifficultiesQuestionnaireId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final StrengthsAndDifficultiesQuestionnaireRecorded RECORDED =
      new StrengthsAndDifficultiesQuestionnaireRecorded(ID, CHILD, 9, 14, null, MONDAY);

  @Test
  void a_questionnaire_is_recorded_once() {
    assertThat(given().decide(record(9, 14, null))).containsExactly(RECORDED);
    refused(
        () -> given(RECORDED).decide(record(9, 14, null)),
        StrengthsAndDifficultiesQuestionnaireRule.QUESTIONNAIRE_IS_RECORDED_ONCE);
  }

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource(
      textBlock =
          """
          0,  ,              ,                 the lowest score
          40, ,              ,                 the highest
          41, ,              SCORE_IS_0_TO_40, one more
          -1, ,              SCORE_IS_0_TO_40, one less
            , CARER_REFUSED, ,                 a reason why there is none
            , ,              SCORE_OR_REASON,  neither
          14, CARER_REFUSED, SCORE_OR_REASON,  both
          """)
  void a_questionnaire_has_a_score_of_0_to_40_or_a_reason(
      @Nullable Integer score,
      @Nullable NoScoreReason reason,
      @Nullable StrengthsAndDifficultiesQuestionnaireRule refusal,
      String why) {
    if (refusal == null) {
      assertThat(given().decide(record(9, score, reason))).as(why).hasSize(1);
      assertThat(given(RECORDED).decide(correct(CHILD, 9, score, reason))).as(why).hasSize(1);
    } else {
      refused(() -> given().decide(record(9, score, reason)), refusal);
      refused(() -> given(RECORDED).decide(correct(CHILD, 9, score, reason)), refusal);
    }
  }

  @Test
  void a_correction_is_of_the_same_child() {
    refused(
        () -> given(RECORDED).decide(correct(new ChildRef(new UUID(1, 2)), 9, 15, null)),
        StrengthsAndDifficultiesQuestionnaireRule.CORRECTION_IS_OF_THE_SAME_CHILD);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_questionnaire() {
    var withdrawn =
        new StrengthsAndDifficultiesQuestionnaireWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD);
    assertThat(
            given(RECORDED)
                .decide(
                    new WithdrawStrengthsAndDifficultiesQuestionnaire(
                        ID, WithdrawalReason.WRONG_CHILD)))
        .containsExactly(withdrawn);
    refused(
        () -> given(RECORDED, withdrawn).decide(correct(CHILD, 9, 15, null)),
        StrengthsAndDifficultiesQuestionnaireRule.QUESTIONNAIRE_MUST_STAND);
  }

  @ParameterizedTest(name = "age {0}: {2}")
  @CsvSource(
      textBlock =
          """
          3,  true,  the day before the fourth birthday
          4,  false, the fourth birthday
          16, false, the day before the seventeenth birthday
          17, true,  the seventeenth birthday
            , true,  nobody knows
          """)
  void age_is_a_reason_only_outside_4_to_16(@Nullable Integer age, boolean kept, String why) {
    List<StrengthsAndDifficultiesQuestionnaireEvent> events =
        given().decide(record(age, null, NoScoreReason.UNDER_4_OR_OVER_16));
    assertThat(
            events.stream()
                .anyMatch(StrengthsAndDifficultiesQuestionnaireFindingMade.class::isInstance))
        .as(why)
        .isEqualTo(!kept);
  }

  @Test
  void a_correction_clears_the_finding() {
    var finding =
        Finding.of(
            StrengthsAndDifficultiesQuestionnairePractice.AGE_IS_A_REASON_ONLY_OUTSIDE_4_TO_16,
            null);
    var recorded =
        new StrengthsAndDifficultiesQuestionnaireRecorded(
            ID, CHILD, 9, null, NoScoreReason.UNDER_4_OR_OVER_16, MONDAY);
    assertThat(given(recorded).decide(correct(CHILD, 9, 15, null)))
        .containsExactly(
            new StrengthsAndDifficultiesQuestionnaireCorrected(ID, CHILD, 9, 15, null, MONDAY),
            new StrengthsAndDifficultiesQuestionnaireFindingCleared(ID, CHILD, finding));
  }

  private static RecordStrengthsAndDifficultiesQuestionnaire record(
      @Nullable Integer age, @Nullable Integer score, @Nullable NoScoreReason reason) {
    return new RecordStrengthsAndDifficultiesQuestionnaire(ID, CHILD, age, score, reason, MONDAY);
  }

  private static CorrectStrengthsAndDifficultiesQuestionnaire correct(
      ChildRef child, int age, @Nullable Integer score, @Nullable NoScoreReason reason) {
    return new CorrectStrengthsAndDifficultiesQuestionnaire(ID, child, age, score, reason, MONDAY);
  }

  private static StrengthsAndDifficultiesQuestionnaire given(
      StrengthsAndDifficultiesQuestionnaireEvent... events) {
    StrengthsAndDifficultiesQuestionnaire questionnaire =
        StrengthsAndDifficultiesQuestionnaire.NOT_STARTED;
    for (StrengthsAndDifficultiesQuestionnaireEvent event : events) {
      questionnaire = questionnaire.evolve(event);
    }
    return questionnaire;
  }
}
