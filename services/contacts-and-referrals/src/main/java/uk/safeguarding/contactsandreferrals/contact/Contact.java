package uk.safeguarding.contactsandreferrals.contact;

import static uk.safeguarding.contactsandreferrals.contact.ContactRule.CONTACT_IS_RECEIVED_ONCE;
import static uk.safeguarding.contactsandreferrals.contact.ContactRule.CONTACT_MUST_STAND;
import static uk.safeguarding.contactsandreferrals.contact.ContactRule.OUTCOME_CORRECTION_NEEDS_OUTCOME;
import static uk.safeguarding.contactsandreferrals.contact.ContactRule.OUTCOME_NEEDS_OPEN_CONTACT;
import static uk.safeguarding.contactsandreferrals.contact.ContactRule.OUTCOME_NOT_BEFORE_RECEIPT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.contact.commands.ContactCommand;
import uk.safeguarding.contactsandreferrals.contact.commands.CorrectContact;
import uk.safeguarding.contactsandreferrals.contact.commands.CorrectContactOutcome;
import uk.safeguarding.contactsandreferrals.contact.commands.ReceiveContact;
import uk.safeguarding.contactsandreferrals.contact.commands.RecordContactOutcome;
import uk.safeguarding.contactsandreferrals.contact.commands.WithdrawContact;
import uk.safeguarding.contactsandreferrals.contact.events.ContactCorrected;
import uk.safeguarding.contactsandreferrals.contact.events.ContactEvent;
import uk.safeguarding.contactsandreferrals.contact.events.ContactFindingCleared;
import uk.safeguarding.contactsandreferrals.contact.events.ContactFindingMade;
import uk.safeguarding.contactsandreferrals.contact.events.ContactOutcomeCorrected;
import uk.safeguarding.contactsandreferrals.contact.events.ContactOutcomeRecorded;
import uk.safeguarding.contactsandreferrals.contact.events.ContactReceived;
import uk.safeguarding.contactsandreferrals.contact.events.ContactWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.kernel.London;

/**
 * What a contact must remember in order to decide.
 *
 * @param received how it was received, corrections included
 * @param end what came of it, corrections included
 */
public record Contact(
    Status status, @Nullable ContactReceived received, @Nullable ContactOutcomeRecorded end) {

  /** How far it has come. */
  public enum Status {
    NOT_RECEIVED,
    OPEN,
    CLOSED,
    WITHDRAWN
  }

  public static final Contact NOT_STARTED = new Contact(Status.NOT_RECEIVED, null, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<ContactEvent> decide(ContactCommand command) {
    ContactEvent event = fact(command);
    return FindingChanges.following(
        event,
        ContactPractice.findings(this),
        ContactPractice.findings(evolve(event)),
        made -> new ContactFindingMade(event.contact(), event.child(), made),
        gone -> new ContactFindingCleared(event.contact(), event.child(), gone));
  }

  private ContactEvent fact(ContactCommand command) {
    CONTACT_MUST_STAND.require(status != Status.WITHDRAWN);
    return switch (command) {
      case ReceiveContact receive -> {
        CONTACT_IS_RECEIVED_ONCE.require(status == Status.NOT_RECEIVED);
        yield new ContactReceived(
            receive.contact(),
            receive.child(),
            receive.age(),
            receive.source(),
            receive.agency(),
            receive.reason(),
            receive.receivedAt(),
            receive.adviceOnly());
      }
      case CorrectContact correct -> {
        OUTCOME_NOT_BEFORE_RECEIPT.require(
            end == null || !end.decidedOn().isBefore(London.day(correct.receivedAt())));
        yield new ContactCorrected(
            correct.contact(),
            child(),
            correct.source(),
            correct.agency(),
            correct.reason(),
            correct.receivedAt(),
            correct.adviceOnly());
      }
      case RecordContactOutcome record -> {
        OUTCOME_NEEDS_OPEN_CONTACT.require(status == Status.OPEN);
        OUTCOME_NOT_BEFORE_RECEIPT.require(!record.decidedOn().isBefore(receivedOn()));
        yield new ContactOutcomeRecorded(
            record.contact(), child(), record.outcome(), record.decidedOn());
      }
      case CorrectContactOutcome correct -> {
        OUTCOME_CORRECTION_NEEDS_OUTCOME.require(status == Status.CLOSED);
        OUTCOME_NOT_BEFORE_RECEIPT.require(!correct.decidedOn().isBefore(receivedOn()));
        yield new ContactOutcomeCorrected(
            correct.contact(), child(), correct.outcome(), correct.decidedOn());
      }
      case WithdrawContact withdraw ->
          new ContactWithdrawn(withdraw.contact(), child(), withdraw.reason());
    };
  }

  public Contact evolve(ContactEvent event) {
    return switch (event) {
      case ContactReceived it -> new Contact(Status.OPEN, it, null);
      case ContactCorrected it -> new Contact(status, corrected(it), end);
      case ContactOutcomeRecorded it -> new Contact(Status.CLOSED, received, it);
      case ContactOutcomeCorrected it ->
          new Contact(
              status,
              received,
              new ContactOutcomeRecorded(it.contact(), it.child(), it.outcome(), it.decidedOn()));
      case ContactWithdrawn _ -> new Contact(Status.WITHDRAWN, received, end);
      case ContactFindingMade _, ContactFindingCleared _ -> this;
    };
  }

  private ContactReceived corrected(ContactCorrected it) {
    return new ContactReceived(
        it.contact(),
        it.child(),
        begun().age(),
        it.source(),
        it.agency(),
        it.reason(),
        it.receivedAt(),
        it.adviceOnly());
  }

  private LocalDate receivedOn() {
    return London.day(begun().receivedAt());
  }

  /** Axon creates a contact by its receipt only, so every other command finds one. */
  private ContactReceived begun() {
    return Objects.requireNonNull(received);
  }

  private ChildRef child() {
    return begun().child();
  }
}
