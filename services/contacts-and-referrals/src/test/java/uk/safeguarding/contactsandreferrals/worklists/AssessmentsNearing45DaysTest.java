package uk.safeguarding.contactsandreferrals.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentBand;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentOutcome;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentAuthorised;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentStarted;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentWithdrawn;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.worklists.WorkItem;

class AssessmentsNearing45DaysTest {

  private static final AssessmentId ID = new AssessmentId(new UUID(4, 7));
  private static final ReferralId REFERRAL = new ReferralId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2018, 12, 3);

  private static final AssessmentStarted STARTED =
      new AssessmentStarted(ID, CHILD, 9, REFERRAL, MONDAY, MONDAY.plusDays(1));

  private final AssessmentsNearing45Days list = new AssessmentsNearing45Days();

  @Test
  void an_assessment_is_due_45_working_days_after_its_referral() {
    assertThat(Folded.item(list, STARTED)).isEqualTo(WorkItem.due(ID, CHILD, MONDAY, LAST));
  }

  @Test
  void a_corrected_referral_day_moves_it() {
    var corrected =
        new AssessmentCorrected(ID, CHILD, REFERRAL, MONDAY.plusDays(1), MONDAY.plusDays(1), null);
    assertThat(Folded.item(list, STARTED, corrected))
        .isEqualTo(WorkItem.due(ID, CHILD, MONDAY.plusDays(1), LAST.plusDays(1)));
  }

  @Test
  void an_authorisation_and_a_withdrawal_take_it_off_for_good() {
    var authorised =
        new AssessmentAuthorised(
            ID, CHILD, AssessmentOutcome.EARLY_HELP, LAST, AssessmentBand.WITHIN_45_WORKING_DAYS);
    var corrected =
        new AssessmentCorrected(
            ID, CHILD, REFERRAL, MONDAY, MONDAY, AssessmentBand.WITHIN_45_WORKING_DAYS);
    assertThat(Folded.item(list, STARTED, authorised)).isNull();
    assertThat(Folded.item(list, STARTED, authorised, corrected)).isNull();
    assertThat(
            Folded.item(
                list, STARTED, new AssessmentWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE)))
        .isNull();
  }
}
