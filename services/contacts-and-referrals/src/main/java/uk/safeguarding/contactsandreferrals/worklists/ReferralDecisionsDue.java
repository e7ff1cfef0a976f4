package uk.safeguarding.contactsandreferrals.worklists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.contactsandreferrals.referral.ReferralLimits;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralAccepted;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosed;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosedWithNoFurtherAction;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosureCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralDecisionCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralEvent;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralFindingCleared;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralFindingMade;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralReceived;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralSteppedDownToEarlyHelp;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Referrals that nobody has decided yet. */
public final class ReferralDecisionsDue implements WorkList<ReferralEvent> {

  @Override
  public String name() {
    return "referral-decisions-due";
  }

  @Override
  public String title() {
    return "Referral decisions due";
  }

  @Override
  public String limit() {
    return ReferralLimits.DECISION + " (" + ReferralLimits.DECISION.source() + ")";
  }

  @Override
  public Class<ReferralEvent> eventType() {
    return ReferralEvent.class;
  }

  @Override
  public Collection<String> keys(ReferralEvent event) {
    return List.of(event.referral().toString());
  }

  @Override
  public Change<WorkItem> evolve(String key, @Nullable WorkItem item, Logged<ReferralEvent> event) {
    return switch (event.event()) {
      case ReferralReceived it -> Change.put(due(it.referral(), it.child(), it.receivedOn()));
      case ReferralCorrected it ->
          item == null
              ? Change.keep()
              : Change.put(due(it.referral(), it.child(), it.receivedOn()));
      case ReferralAccepted _,
          ReferralSteppedDownToEarlyHelp _,
          ReferralClosedWithNoFurtherAction _,
          ReferralWithdrawn _ ->
          Change.remove();
      case ReferralDecisionCorrected _,
          ReferralClosed _,
          ReferralClosureCorrected _,
          ReferralFindingMade _,
          ReferralFindingCleared _ ->
          Change.keep();
    };
  }

  private static WorkItem due(ReferralId referral, ChildRef child, LocalDate receivedOn) {
    return WorkItem.due(referral, child, receivedOn, ReferralLimits.DECISION.lastDay(receivedOn));
  }
}
