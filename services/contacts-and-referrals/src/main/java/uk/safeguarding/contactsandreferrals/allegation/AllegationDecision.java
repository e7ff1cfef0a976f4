package uk.safeguarding.contactsandreferrals.allegation;

import uk.safeguarding.contactsandreferrals.allegation.commands.AllegationCommand;
import uk.safeguarding.contactsandreferrals.allegation.commands.ConcludeAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegationConclusion;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegationReferral;
import uk.safeguarding.contactsandreferrals.allegation.commands.HoldAllegationMeeting;
import uk.safeguarding.contactsandreferrals.allegation.commands.ReceiveAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.ReferAllegationToDesignatedOfficer;
import uk.safeguarding.contactsandreferrals.allegation.commands.WithdrawAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.WithdrawAllegationMeeting;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationConcluded;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationConclusionCorrected;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationCorrected;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationEvent;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationMeetingHeld;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationMeetingWithdrawn;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReceived;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReferralCorrected;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReferredToDesignatedOfficer;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationWithdrawn;

/** What a command adds to the record of an allegation, or the rule that refuses it. */
final class AllegationDecision {

  private AllegationDecision() {}

  static AllegationEvent fact(Allegation now, AllegationCommand command) {
    AllegationRule.ALLEGATION_MUST_STAND.require(!now.withdrawn());
    return switch (command) {
      case ReceiveAllegation it -> {
        AllegationRule.ALLEGATION_IS_RECEIVED_ONCE.require(now.start() == null);
        yield new AllegationReceived(
            it.allegation(), it.receivedOn(), it.sector(), it.harm(), it.threshold());
      }
      case CorrectAllegation it ->
          new AllegationCorrected(
              it.allegation(), it.receivedOn(), it.sector(), it.harm(), it.threshold());
      case ReferAllegationToDesignatedOfficer it -> {
        AllegationRule.ALLEGATION_IS_REFERRED_ONCE.require(now.referredOn() == null);
        yield new AllegationReferredToDesignatedOfficer(it.allegation(), it.referredOn());
      }
      case CorrectAllegationReferral it -> {
        AllegationRule.REFERRAL_CORRECTION_NEEDS_REFERRAL.require(now.referredOn() != null);
        yield new AllegationReferralCorrected(it.allegation(), it.referredOn());
      }
      case HoldAllegationMeeting it -> {
        AllegationRule.MEETING_IS_RECORDED_ONCE.require(!now.meetings().containsKey(it.meeting()));
        yield new AllegationMeetingHeld(it.allegation(), it.meeting(), it.kind(), it.heldOn());
      }
      case WithdrawAllegationMeeting it -> {
        AllegationRule.MEETING_WITHDRAWAL_NEEDS_MEETING.require(
            now.meetings().containsKey(it.meeting()));
        yield new AllegationMeetingWithdrawn(it.allegation(), it.meeting(), it.reason());
      }
      case ConcludeAllegation it -> {
        AllegationRule.ALLEGATION_IS_CONCLUDED_ONCE.require(now.concludedOn() == null);
        yield new AllegationConcluded(it.allegation(), it.outcome(), it.concludedOn());
      }
      case CorrectAllegationConclusion it -> {
        AllegationRule.CONCLUSION_CORRECTION_NEEDS_CONCLUSION.require(now.concludedOn() != null);
        yield new AllegationConclusionCorrected(it.allegation(), it.outcome(), it.concludedOn());
      }
      case WithdrawAllegation it -> new AllegationWithdrawn(it.allegation(), it.reason());
    };
  }
}
