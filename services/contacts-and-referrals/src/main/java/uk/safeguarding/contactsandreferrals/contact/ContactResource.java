package uk.safeguarding.contactsandreferrals.contact;

import java.time.Instant;
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
import uk.safeguarding.contactsandreferrals.contact.commands.CorrectContact;
import uk.safeguarding.contactsandreferrals.contact.commands.CorrectContactOutcome;
import uk.safeguarding.contactsandreferrals.contact.commands.ReceiveContact;
import uk.safeguarding.contactsandreferrals.contact.commands.RecordContactOutcome;
import uk.safeguarding.contactsandreferrals.contact.commands.WithdrawContact;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;
import uk.safeguarding.platform.web.BadRequest;

/** Contacts over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/contacts/{id}")
final class ContactResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  ContactResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Receipt(
      ChildRef child,
      ReferralSource source,
      @Nullable String agency,
      PrimaryNeed reason,
      Instant receivedAt,
      Boolean adviceOnly) {}

  record Correction(
      ReferralSource source,
      @Nullable String agency,
      PrimaryNeed reason,
      Instant receivedAt,
      Boolean adviceOnly) {}

  record Outcome(ContactOutcome outcome, LocalDate decidedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new ContactId(id));
  }

  @PutMapping
  ResponseEntity<Void> receive(@PathVariable UUID id, @RequestBody Receipt body) {
    var contact = new ContactId(id);
    Integer age = children.ageOn(body.child(), London.day(body.receivedAt()));
    return records.put(
        contact,
        new ReceiveContact(
            contact,
            body.child(),
            age,
            body.source(),
            code(body.agency()),
            body.reason(),
            body.receivedAt(),
            body.adviceOnly()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var contact = new ContactId(id);
    return records.put(
        contact,
        new CorrectContact(
            contact,
            body.source(),
            code(body.agency()),
            body.reason(),
            body.receivedAt(),
            body.adviceOnly()),
        body);
  }

  @PutMapping("/outcome")
  ResponseEntity<Void> recordOutcome(@PathVariable UUID id, @RequestBody Outcome body) {
    var contact = new ContactId(id);
    return records.put(
        contact, new RecordContactOutcome(contact, body.outcome(), body.decidedOn()), body);
  }

  @PutMapping("/outcome/corrections/{correction}")
  ResponseEntity<Void> correctOutcome(@PathVariable UUID id, @RequestBody Outcome body) {
    var contact = new ContactId(id);
    return records.put(
        contact, new CorrectContactOutcome(contact, body.outcome(), body.decidedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var contact = new ContactId(id);
    return records.put(contact, new WithdrawContact(contact, body.reason()), body);
  }

  /** A code and no words: what is told of an agency goes into an event. */
  private static @Nullable String code(@Nullable String agency) {
    if (agency != null && !agency.matches("[a-z0-9]+(-[a-z0-9]+){0,9}")) {
      throw new BadRequest("agency must be the code of an agency, like hampshire-police.");
    }
    return agency;
  }
}
