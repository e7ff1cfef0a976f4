package uk.safeguarding.contactsandreferrals.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.contactsandreferrals.referral.commands.CloseReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferralClosure;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferralDecision;
import uk.safeguarding.contactsandreferrals.referral.commands.DecideReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.ReceiveReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.WithdrawReferral;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Referrals over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/referrals/{id}")
final class ReferralResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  ReferralResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Receipt(
      ChildRef child,
      UUID contact,
      ReferralSource source,
      ExploitationFactor exploitation,
      Boolean earlyHelpBefore,
      LocalDate receivedOn) {}

  record Correction(
      UUID contact,
      ReferralSource source,
      ExploitationFactor exploitation,
      Boolean earlyHelpBefore,
      LocalDate receivedOn) {}

  record Decision(ReferralDecision decision, LocalDate decidedOn) {}

  record Closure(ClosureOutcome outcome, LocalDate closureAssessmentOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new ReferralId(id));
  }

  @PutMapping
  ResponseEntity<Void> receive(@PathVariable UUID id, @RequestBody Receipt body) {
    var referral = new ReferralId(id);
    Integer age = children.ageOn(body.child(), body.receivedOn());
    return records.put(
        referral,
        new ReceiveReferral(
            referral,
            body.child(),
            age,
            new ContactId(body.contact()),
            body.source(),
            body.exploitation(),
            body.earlyHelpBefore(),
            body.receivedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var referral = new ReferralId(id);
    return records.put(
        referral,
        new CorrectReferral(
            referral,
            new ContactId(body.contact()),
            body.source(),
            body.exploitation(),
            body.earlyHelpBefore(),
            body.receivedOn()),
        body);
  }

  @PutMapping("/decision")
  ResponseEntity<Void> decide(@PathVariable UUID id, @RequestBody Decision body) {
    var referral = new ReferralId(id);
    return records.put(
        referral, new DecideReferral(referral, body.decision(), body.decidedOn()), body);
  }

  @PutMapping("/decision/corrections/{correction}")
  ResponseEntity<Void> correctDecision(@PathVariable UUID id, @RequestBody Decision body) {
    var referral = new ReferralId(id);
    return records.put(
        referral, new CorrectReferralDecision(referral, body.decision(), body.decidedOn()), body);
  }

  @PutMapping("/closure")
  ResponseEntity<Void> close(@PathVariable UUID id, @RequestBody Closure body) {
    var referral = new ReferralId(id);
    return records.put(
        referral, new CloseReferral(referral, body.outcome(), body.closureAssessmentOn()), body);
  }

  @PutMapping("/closure/corrections/{correction}")
  ResponseEntity<Void> correctClosure(@PathVariable UUID id, @RequestBody Closure body) {
    var referral = new ReferralId(id);
    return records.put(
        referral,
        new CorrectReferralClosure(referral, body.outcome(), body.closureAssessmentOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var referral = new ReferralId(id);
    return records.put(referral, new WithdrawReferral(referral, body.reason()), body);
  }
}
