package uk.safeguarding.casereviews.register.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.safeguarding.casereviews.register.SomeRecommendation.COUNCIL;
import static uk.safeguarding.casereviews.register.SomeRecommendation.POLICE;
import static uk.safeguarding.casereviews.register.SomeRecommendation.SCHOOLS;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.casereviews.recommendation.DeclineReason;
import uk.safeguarding.casereviews.recommendation.RecommendationResponse;
import uk.safeguarding.casereviews.recommendation.RecommendationSource;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDoneCorrected;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDueDateRevised;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationAnswerWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationClosed;
import uk.safeguarding.casereviews.recommendation.events.RecommendationCorrected;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationWithdrawn;
import uk.safeguarding.casereviews.register.Folded;
import uk.safeguarding.casereviews.register.SomeRecommendation;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;
import uk.safeguarding.kernel.WithdrawalReason;

/** What the register makes of a recommendation's events; each is folded twice. */
class RecommendationRegisterTest {

  private static final LocalDate MADE = LocalDate.of(2018, 4, 16);
  private static final LocalDate DUE = LocalDate.of(2018, 9, 28);

  private final SomeRecommendation one = SomeRecommendation.made(1, MADE, POLICE, SCHOOLS);

  @Test
  void a_correction_says_who_was_addressed_and_an_acting_agency_is_named_with_them() {
    one.told(
            new RecommendationCorrected(
                one.id(),
                RecommendationSource.AUDIT,
                null,
                new TreeSet<>(List.of(POLICE)),
                LearningTheme.SAFE_SLEEPING,
                new Wording("Advice on safe sleeping at each first visit."),
                MADE.plusDays(1)))
        .told(one.planned(1, COUNCIL, DUE));
    assertThat(one.registered().agencies()).containsExactly(POLICE, COUNCIL);
    assertThat(one.registered().isAddressedTo(COUNCIL)).isFalse();
    assertThat(one.registered().made().theme()).isEqualTo(LearningTheme.SAFE_SLEEPING);
    one.told(
        new RecommendationActionWithdrawn(
            one.id(), new UUID(7, 1), WithdrawalReason.ENTERED_IN_ERROR));
    assertThat(one.registered().agencies()).containsExactly(POLICE);
  }

  @Test
  void an_answer_that_was_withdrawn_is_none() {
    one.told(
        one.answered(
            1, POLICE, RecommendationResponse.DECLINED, DeclineReason.NOT_A_STATUTORY_DUTY));
    assertThat(one.registered().answerOf(POLICE))
        .extracting(answer -> answer == null ? null : answer.response())
        .isEqualTo(RecommendationResponse.DECLINED);
    assertThat(one.registered().answerOf(SCHOOLS)).isNull();
    one.told(
        new RecommendationAnswerWithdrawn(one.id(), new UUID(6, 1), WithdrawalReason.DUPLICATE));
    assertThat(one.registered().answerOf(POLICE)).isNull();
  }

  @Test
  void an_action_has_the_due_date_that_holds_and_what_was_done_as_corrected() {
    one.told(one.planned(1, POLICE, DUE))
        .told(
            new RecommendationActionDueDateRevised(
                one.id(), new UUID(7, 1), new UUID(1, 1), DUE, DUE.plusDays(30), DUE))
        .told(one.done(1, DUE.plusDays(2)))
        .told(
            new RecommendationActionDoneCorrected(
                one.id(), new UUID(7, 1), new Wording("The form has it."), DUE.plusDays(3)));
    assertThat(one.registered().actions().all())
        .extracting(
            RegisteredAction::whatToDo,
            RegisteredAction::dueOn,
            RegisteredAction::whatWasDone,
            RegisteredAction::doneOn)
        .containsExactly(
            tuple(
                new Wording("Conference reports include a chronology."),
                DUE.plusDays(30),
                new Wording("The form has it."),
                DUE.plusDays(3)));
  }

  @Test
  void what_is_told_by_an_id_of_its_own_leaves_the_same_document_in_every_order() {
    List<RecommendationEvent> events =
        List.of(
            one.madeOn(MADE, POLICE, SCHOOLS),
            one.answered(1, POLICE, RecommendationResponse.ACCEPTED),
            new RecommendationAnswerWithdrawn(one.id(), new UUID(6, 1), WithdrawalReason.DUPLICATE),
            one.planned(1, COUNCIL, DUE),
            new RecommendationActionWithdrawn(one.id(), new UUID(7, 1), WithdrawalReason.DUPLICATE),
            new RecommendationClosed(one.id(), new UUID(2, 1), DUE));
    List<RegisteredRecommendation> inOrder = Folded.from(new RecommendationRegister(), events);
    assertThat(inOrder.getFirst().agencies()).containsExactly(POLICE, SCHOOLS);
    assertThat(Folded.orders(events))
        .hasSize(720)
        .allSatisfy(
            order ->
                assertThat(Folded.from(new RecommendationRegister(), order)).isEqualTo(inOrder));
  }

  @Test
  void a_recommendation_that_was_withdrawn_stands_nowhere() {
    var withdrawn = new RecommendationWithdrawn(one.id(), WithdrawalReason.ENTERED_IN_ERROR);
    assertThat(one.registered().stands()).isTrue();
    assertThat(
            Folded.orders(List.<RecommendationEvent>of(withdrawn, one.madeOn(MADE, POLICE)))
                .map(order -> Folded.from(new RecommendationRegister(), order)))
        .allSatisfy(after -> assertThat(after.getFirst().stands()).isFalse());
  }

  @Test
  void a_document_reads_back_as_it_was_written() {
    one.told(one.answered(1, POLICE, RecommendationResponse.ACCEPTED))
        .told(one.planned(1, COUNCIL, DUE))
        .told(one.planned(2, POLICE, DUE))
        .told(one.done(2, DUE))
        .told(one.overseen(1, "2018-Q2", DUE));
    var json = JsonMapper.builder().build();
    assertThat(
            json.readValue(
                json.writeValueAsString(one.registered()), RegisteredRecommendation.class))
        .isEqualTo(one.registered());
  }
}
