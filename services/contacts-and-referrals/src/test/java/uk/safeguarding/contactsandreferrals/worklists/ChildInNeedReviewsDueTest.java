package uk.safeguarding.contactsandreferrals.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanEndReason;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEnded;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanStarted;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewHeld;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.worklists.WorkItem;

class ChildInNeedReviewsDueTest {

  private static final ChildInNeedPlanId ID = new ChildInNeedPlanId(new UUID(4, 7));
  private static final AssessmentId ASSESSMENT = new AssessmentId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID REVIEW = new UUID(9, 9);
  private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2018, 12, 3);

  private static final ChildInNeedPlanStarted STARTED =
      new ChildInNeedPlanStarted(ID, CHILD, 9, ASSESSMENT, OCTOBER);
  private static final ChildInNeedReviewHeld REVIEWED =
      new ChildInNeedReviewHeld(ID, CHILD, REVIEW, DECEMBER, DECEMBER);
  private static final ChildInNeedPlanEnded ENDED =
      new ChildInNeedPlanEnded(
          ID, CHILD, ChildInNeedPlanEndReason.NO_LONGER_IN_NEED_OR_ANOTHER_REASON, DECEMBER);

  private final ChildInNeedReviewsDue list = new ChildInNeedReviewsDue();

  @Test
  void a_plan_is_due_for_review_3_months_after_its_start() {
    assertThat(Folded.item(list, STARTED))
        .isEqualTo(WorkItem.due(ID, CHILD, OCTOBER, LocalDate.of(2019, 1, 1)));
  }

  @Test
  void a_review_moves_it_on_and_its_withdrawal_back() {
    assertThat(Folded.item(list, STARTED, REVIEWED))
        .isEqualTo(WorkItem.due(ID, CHILD, DECEMBER, LocalDate.of(2019, 3, 3)));
    var withdrawn =
        new ChildInNeedReviewWithdrawn(
            ID, CHILD, REVIEW, WithdrawalReason.ENTERED_IN_ERROR, OCTOBER);
    assertThat(Folded.item(list, STARTED, REVIEWED, withdrawn))
        .isEqualTo(WorkItem.due(ID, CHILD, OCTOBER, LocalDate.of(2019, 1, 1)));
  }

  @Test
  void a_corrected_start_moves_it_unless_a_review_counts() {
    var corrected =
        new ChildInNeedPlanCorrected(ID, CHILD, ASSESSMENT, OCTOBER.plusDays(1), DECEMBER);
    assertThat(Folded.item(list, STARTED, REVIEWED, corrected))
        .isEqualTo(WorkItem.due(ID, CHILD, DECEMBER, LocalDate.of(2019, 3, 3)));
  }

  @Test
  void an_end_and_a_withdrawal_take_it_off_for_good() {
    assertThat(Folded.item(list, STARTED, ENDED)).isNull();
    assertThat(Folded.item(list, STARTED, ENDED, REVIEWED)).isNull();
    assertThat(
            Folded.item(
                list, STARTED, new ChildInNeedPlanWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE)))
        .isNull();
  }
}
