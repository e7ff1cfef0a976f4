package uk.safeguarding.casereviews.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.Decisions.refused;
import static uk.safeguarding.casereviews.learning.LearningProductPractice.LEARNING_HAS_A_SOURCE;
import static uk.safeguarding.casereviews.learning.LearningProductRule.PRODUCT_ISSUED_ONCE;
import static uk.safeguarding.casereviews.learning.LearningProductRule.PRODUCT_MUST_STAND;
import static uk.safeguarding.casereviews.learning.LearningProductRule.RECEIVED_NOT_BEFORE_ISSUE;
import static uk.safeguarding.casereviews.learning.LearningProductRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.learning.LearningProductRule.SOMEBODY_RECEIVED_IT;
import static uk.safeguarding.casereviews.learning.LearningProductRule.WITHDRAWAL_NEEDS_RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.learning.commands.CorrectLearningProduct;
import uk.safeguarding.casereviews.learning.commands.IssueLearningProduct;
import uk.safeguarding.casereviews.learning.commands.LearningProductCommand;
import uk.safeguarding.casereviews.learning.commands.ReceiveLearningProduct;
import uk.safeguarding.casereviews.learning.commands.WithdrawLearningProduct;
import uk.safeguarding.casereviews.learning.commands.WithdrawLearningProductReceipt;
import uk.safeguarding.casereviews.learning.events.LearningProductEvent;
import uk.safeguarding.casereviews.learning.events.LearningProductFindingCleared;
import uk.safeguarding.casereviews.learning.events.LearningProductFindingMade;
import uk.safeguarding.casereviews.learning.events.LearningProductIssued;
import uk.safeguarding.casereviews.learning.events.LearningProductReceived;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.WithdrawalReason;

class LearningProductTest {

  private static final LearningProductId ID = new LearningProductId(new UUID(6, 6));
  private static final UUID ONE = new UUID(6, 1);
  private static final AgencyCode SCHOOLS = new AgencyCode("schools");
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final SortedSet<LearningTheme> NEGLECT =
      new TreeSet<>(List.of(LearningTheme.NEGLECT));

  private static final IssueLearningProduct ISSUED = issue(NEGLECT);
  private static final ReceiveLearningProduct RECEIVED = receive(12, MONDAY);
  private static final WithdrawLearningProduct WITHDRAW =
      new WithdrawLearningProduct(ID, WithdrawalReason.DUPLICATE);

  @Test
  void a_learning_product_is_issued_and_reaches_staff() {
    assertThat(LearningProduct.NOT_ISSUED.decide(ISSUED))
        .containsExactly(
            new LearningProductIssued(
                ID, LearningProductKind.SIX_STEP_BRIEFING, new TreeSet<>(), NEGLECT, MONDAY));
    assertThat(after(ISSUED).decide(RECEIVED))
        .containsExactly(new LearningProductReceived(ID, ONE, SCHOOLS, 12, MONDAY));
  }

  @Test
  void identity_and_order_refuse() {
    isRefused(after(ISSUED), ISSUED, PRODUCT_ISSUED_ONCE);
    isRefused(after(ISSUED, WITHDRAW), RECEIVED, PRODUCT_MUST_STAND);
    isRefused(after(ISSUED, RECEIVED), RECEIVED, RECORDED_ONCE_UNDER_ITS_ID);
    isRefused(
        after(ISSUED),
        new WithdrawLearningProductReceipt(ID, ONE, WithdrawalReason.DUPLICATE),
        WITHDRAWAL_NEEDS_RECORD);
    isRefused(after(ISSUED), receive(0, MONDAY), SOMEBODY_RECEIVED_IT);
    isRefused(after(ISSUED), receive(1, MONDAY.minusDays(1)), RECEIVED_NOT_BEFORE_ISSUE);
    isRefused(
        after(ISSUED, RECEIVED), correct(NEGLECT, MONDAY.plusDays(1)), RECEIVED_NOT_BEFORE_ISSUE);
  }

  @Test
  void learning_says_where_it_comes_from() {
    var finding = Finding.of(LEARNING_HAS_A_SOURCE, null);
    assertThat(LearningProduct.NOT_ISSUED.decide(issue(new TreeSet<>())))
        .contains(new LearningProductFindingMade(ID, finding));
    assertThat(after(issue(new TreeSet<>())).decide(correct(NEGLECT, MONDAY)))
        .contains(new LearningProductFindingCleared(ID, finding));
  }

  private static IssueLearningProduct issue(SortedSet<LearningTheme> themes) {
    return new IssueLearningProduct(
        ID, LearningProductKind.SIX_STEP_BRIEFING, new TreeSet<>(), themes, MONDAY);
  }

  private static CorrectLearningProduct correct(SortedSet<LearningTheme> themes, LocalDate on) {
    return new CorrectLearningProduct(
        ID, LearningProductKind.SIX_STEP_BRIEFING, new TreeSet<>(), themes, on);
  }

  private static ReceiveLearningProduct receive(int staff, LocalDate on) {
    return new ReceiveLearningProduct(ID, ONE, SCHOOLS, staff, on);
  }

  private static LearningProduct after(LearningProductCommand... commands) {
    LearningProduct state = LearningProduct.NOT_ISSUED;
    for (LearningProductCommand command : commands) {
      for (LearningProductEvent event : state.decide(command)) {
        state = state.evolve(event);
      }
    }
    return state;
  }

  private static void isRefused(LearningProduct state, LearningProductCommand command, Rule rule) {
    refused(() -> state.decide(command), rule);
  }
}
