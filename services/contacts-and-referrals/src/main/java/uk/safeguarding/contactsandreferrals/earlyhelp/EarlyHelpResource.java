package uk.safeguarding.contactsandreferrals.earlyhelp;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelpEnd;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.EndEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StepUpEarlyHelp;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.WithdrawEarlyHelp;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Early help over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/early-help/{id}")
final class EarlyHelpResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  EarlyHelpResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(
      ChildRef child, EarlyHelpOrigin origin, @Nullable UUID referral, LocalDate startedOn) {}

  record Correction(EarlyHelpOrigin origin, @Nullable UUID referral, LocalDate startedOn) {}

  record StepUp(UUID referral, LocalDate steppedUpOn) {}

  record End(EarlyHelpEndReason reason, LocalDate endedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new EarlyHelpId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var help = new EarlyHelpId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        help,
        new StartEarlyHelp(
            help, body.child(), age, body.origin(), referral(body.referral()), body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var help = new EarlyHelpId(id);
    return records.put(
        help,
        new CorrectEarlyHelp(help, body.origin(), referral(body.referral()), body.startedOn()),
        body);
  }

  @PutMapping("/step-up")
  ResponseEntity<Void> stepUp(@PathVariable UUID id, @RequestBody StepUp body) {
    var help = new EarlyHelpId(id);
    return records.put(
        help, new StepUpEarlyHelp(help, new ReferralId(body.referral()), body.steppedUpOn()), body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var help = new EarlyHelpId(id);
    return records.put(help, new EndEarlyHelp(help, body.reason(), body.endedOn()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var help = new EarlyHelpId(id);
    return records.put(help, new CorrectEarlyHelpEnd(help, body.reason(), body.endedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var help = new EarlyHelpId(id);
    return records.put(help, new WithdrawEarlyHelp(help, body.reason()), body);
  }

  private static @Nullable ReferralId referral(@Nullable UUID id) {
    return id == null ? null : new ReferralId(id);
  }
}
