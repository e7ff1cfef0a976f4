package uk.safeguarding.contactsandreferrals.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.contactsandreferrals.referral.AcceptedFor;
import uk.safeguarding.contactsandreferrals.referral.ExploitationFactor;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralAccepted;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosedWithNoFurtherAction;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralEvent;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralReceived;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralSteppedDownToEarlyHelp;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.worklists.WorkItem;

class ReferralDecisionsDueTest {

  private static final ReferralId ID = new ReferralId(new UUID(4, 7));
  private static final ContactId CONTACT = new ContactId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 8);

  private static final ReferralReceived RECEIVED =
      new ReferralReceived(
          ID, CHILD, 9, CONTACT, ReferralSource.SCHOOL, ExploitationFactor.NONE, false, FRIDAY);

  private final ReferralDecisionsDue list = new ReferralDecisionsDue();

  @Test
  void a_referral_waits_until_the_next_working_day() {
    assertThat(Folded.item(list, RECEIVED)).isEqualTo(WorkItem.due(ID, CHILD, FRIDAY, MONDAY));
  }

  @Test
  void a_corrected_receipt_moves_it() {
    var corrected =
        new ReferralCorrected(
            ID, CHILD, CONTACT, ReferralSource.SCHOOL, ExploitationFactor.NONE, false, MONDAY);
    assertThat(Folded.item(list, RECEIVED, corrected))
        .isEqualTo(WorkItem.due(ID, CHILD, MONDAY, MONDAY.plusDays(1)));
    assertThat(
            Folded.item(
                list, RECEIVED, new ReferralSteppedDownToEarlyHelp(ID, CHILD, MONDAY), corrected))
        .as("and brings nothing back that was decided")
        .isNull();
  }

  @Test
  void every_decision_and_a_withdrawal_take_it_off() {
    for (ReferralEvent last :
        List.of(
            new ReferralAccepted(ID, CHILD, AcceptedFor.ASSESSMENT, MONDAY),
            new ReferralSteppedDownToEarlyHelp(ID, CHILD, MONDAY),
            new ReferralClosedWithNoFurtherAction(ID, CHILD, MONDAY),
            new ReferralWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE))) {
      assertThat(Folded.item(list, RECEIVED, last)).as(last.toString()).isNull();
    }
  }
}
