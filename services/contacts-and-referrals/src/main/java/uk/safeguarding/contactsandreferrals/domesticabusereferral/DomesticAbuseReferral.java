package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.CorrectDomesticAbuseHearing;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.CorrectDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.DomesticAbuseReferralCommand;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.HearDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.MakeDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.WithdrawDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseHearingCorrected;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralCorrected;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralEvent;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralFindingCleared;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralFindingMade;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralHeard;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralMade;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralWithdrawn;
import uk.safeguarding.kernel.FindingChanges;

/** What the record of a referral must remember in order to decide, corrections included. */
public record DomesticAbuseReferral(
    @Nullable DomesticAbuseReferralMade start, @Nullable LocalDate heardOn, boolean withdrawn) {

  public static final DomesticAbuseReferral NONE = new DomesticAbuseReferral(null, null, false);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<DomesticAbuseReferralEvent> decide(DomesticAbuseReferralCommand command) {
    DomesticAbuseReferralEvent event = fact(command);
    return FindingChanges.following(
        event,
        DomesticAbuseReferralPractice.findings(this),
        DomesticAbuseReferralPractice.findings(evolve(event)),
        made -> new DomesticAbuseReferralFindingMade(event.referral(), made),
        gone -> new DomesticAbuseReferralFindingCleared(event.referral(), gone));
  }

  private DomesticAbuseReferralEvent fact(DomesticAbuseReferralCommand command) {
    DomesticAbuseReferralRule.REFERRAL_MUST_STAND.require(!withdrawn);
    return switch (command) {
      case MakeDomesticAbuseReferral it -> {
        DomesticAbuseReferralRule.REFERRAL_IS_MADE_ONCE.require(start == null);
        var previous = new PreviousReferral(it.referral(), it.previousReferral(), it.previousOn());
        yield new DomesticAbuseReferralMade(
            it.referral(),
            it.referredOn(),
            it.referredBy(),
            it.risk(),
            it.children(),
            it.previousReferral(),
            it.previousOn(),
            previous.isRepeatedOn(it.referredOn()));
      }
      case CorrectDomesticAbuseReferral it -> {
        requireOrder(it.referredOn(), heardOn);
        var previous = new PreviousReferral(it.referral(), it.previousReferral(), it.previousOn());
        yield new DomesticAbuseReferralCorrected(
            it.referral(),
            it.referredOn(),
            it.referredBy(),
            it.risk(),
            it.children(),
            it.previousReferral(),
            it.previousOn(),
            previous.isRepeatedOn(it.referredOn()));
      }
      case HearDomesticAbuseReferral it -> {
        DomesticAbuseReferralRule.REFERRAL_IS_HEARD_ONCE.require(heardOn == null);
        requireOrder(begun().referredOn(), it.heardOn());
        yield new DomesticAbuseReferralHeard(it.referral(), it.heardOn(), it.outcome());
      }
      case CorrectDomesticAbuseHearing it -> {
        DomesticAbuseReferralRule.HEARING_CORRECTION_NEEDS_HEARING.require(heardOn != null);
        requireOrder(begun().referredOn(), it.heardOn());
        yield new DomesticAbuseHearingCorrected(it.referral(), it.heardOn(), it.outcome());
      }
      case WithdrawDomesticAbuseReferral it ->
          new DomesticAbuseReferralWithdrawn(it.referral(), it.reason());
    };
  }

  public DomesticAbuseReferral evolve(DomesticAbuseReferralEvent event) {
    return switch (event) {
      case DomesticAbuseReferralMade it -> new DomesticAbuseReferral(it, null, false);
      case DomesticAbuseReferralCorrected it ->
          new DomesticAbuseReferral(
              new DomesticAbuseReferralMade(
                  it.referral(),
                  it.referredOn(),
                  it.referredBy(),
                  it.risk(),
                  it.children(),
                  it.previousReferral(),
                  it.previousOn(),
                  it.isRepeat()),
              heardOn,
              withdrawn);
      case DomesticAbuseReferralHeard it ->
          new DomesticAbuseReferral(start, it.heardOn(), withdrawn);
      case DomesticAbuseHearingCorrected it ->
          new DomesticAbuseReferral(start, it.heardOn(), withdrawn);
      case DomesticAbuseReferralWithdrawn _ -> new DomesticAbuseReferral(start, heardOn, true);
      case DomesticAbuseReferralFindingMade _, DomesticAbuseReferralFindingCleared _ -> this;
    };
  }

  private static void requireOrder(LocalDate referred, @Nullable LocalDate heard) {
    DomesticAbuseReferralRule.HEARING_NOT_BEFORE_REFERRAL.require(
        heard == null || !heard.isBefore(referred));
  }

  /** Axon creates a record by its referral only, so every other command finds one. */
  private DomesticAbuseReferralMade begun() {
    return Objects.requireNonNull(start);
  }
}
