package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.CorrectDomesticAbuseHearing;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.CorrectDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.HearDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.MakeDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.WithdrawDomesticAbuseReferral;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Referrals to the multi-agency risk assessment conference on domestic abuse, over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/domestic-abuse-referrals/{id}")
final class DomesticAbuseReferralResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  DomesticAbuseReferralResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Referral(
      LocalDate referredOn,
      DomesticAbuseReferrer referredBy,
      DomesticAbuseRisk risk,
      List<ChildRef> children,
      @Nullable UUID previousReferral,
      @Nullable LocalDate previousOn) {}

  record Hearing(LocalDate heardOn, RiskConferenceOutcome outcome) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new DomesticAbuseReferralId(id));
  }

  @PutMapping
  ResponseEntity<Void> make(@PathVariable UUID id, @RequestBody Referral body) {
    var referral = new DomesticAbuseReferralId(id);
    return records.put(
        referral,
        new MakeDomesticAbuseReferral(
            referral,
            body.referredOn(),
            body.referredBy(),
            body.risk(),
            household(body.children(), body.referredOn()),
            previous(body.previousReferral()),
            body.previousOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Referral body) {
    var referral = new DomesticAbuseReferralId(id);
    return records.put(
        referral,
        new CorrectDomesticAbuseReferral(
            referral,
            body.referredOn(),
            body.referredBy(),
            body.risk(),
            household(body.children(), body.referredOn()),
            previous(body.previousReferral()),
            body.previousOn()),
        body);
  }

  @PutMapping("/hearing")
  ResponseEntity<Void> hear(@PathVariable UUID id, @RequestBody Hearing body) {
    var referral = new DomesticAbuseReferralId(id);
    return records.put(
        referral, new HearDomesticAbuseReferral(referral, body.heardOn(), body.outcome()), body);
  }

  @PutMapping("/hearing/corrections/{correction}")
  ResponseEntity<Void> correctHearing(@PathVariable UUID id, @RequestBody Hearing body) {
    var referral = new DomesticAbuseReferralId(id);
    return records.put(
        referral, new CorrectDomesticAbuseHearing(referral, body.heardOn(), body.outcome()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var referral = new DomesticAbuseReferralId(id);
    return records.put(referral, new WithdrawDomesticAbuseReferral(referral, body.reason()), body);
  }

  private List<ChildInHousehold> household(List<ChildRef> referred, LocalDate on) {
    return referred.stream()
        .distinct()
        .map(child -> new ChildInHousehold(child, children.ageOn(child, on)))
        .toList();
  }

  private static @Nullable DomesticAbuseReferralId previous(@Nullable UUID id) {
    return id == null ? null : new DomesticAbuseReferralId(id);
  }
}
