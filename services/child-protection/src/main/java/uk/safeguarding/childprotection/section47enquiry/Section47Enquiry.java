package uk.safeguarding.childprotection.section47enquiry;

import static uk.safeguarding.childprotection.section47enquiry.Section47EnquiryRule.ENQUIRY_MUST_STAND;
import static uk.safeguarding.childprotection.section47enquiry.Section47EnquiryRule.ENQUIRY_STARTS_ONCE;
import static uk.safeguarding.childprotection.section47enquiry.Section47EnquiryRule.OUTCOME_CORRECTION_NEEDS_OUTCOME;
import static uk.safeguarding.childprotection.section47enquiry.Section47EnquiryRule.OUTCOME_NEEDS_OPEN_ENQUIRY;
import static uk.safeguarding.childprotection.section47enquiry.Section47EnquiryRule.OUTCOME_NOT_BEFORE_START;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.section47enquiry.commands.CorrectSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.commands.CorrectSection47Outcome;
import uk.safeguarding.childprotection.section47enquiry.commands.RecordSection47Outcome;
import uk.safeguarding.childprotection.section47enquiry.commands.Section47EnquiryCommand;
import uk.safeguarding.childprotection.section47enquiry.commands.StartSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.commands.WithdrawSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceDue;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceNoLongerDue;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryCorrected;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryEvent;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryStarted;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryWithdrawn;
import uk.safeguarding.childprotection.section47enquiry.events.Section47FindingCleared;
import uk.safeguarding.childprotection.section47enquiry.events.Section47FindingMade;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeCorrected;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeRecorded;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What an enquiry must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param end how it ended, corrections included
 */
public record Section47Enquiry(
    Status status,
    @Nullable Section47EnquiryStarted start,
    @Nullable Section47OutcomeRecorded end) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    CLOSED,
    WITHDRAWN
  }

  public static final Section47Enquiry NOT_STARTED =
      new Section47Enquiry(Status.NOT_STARTED, null, null);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and in what is due.
   */
  public List<Section47EnquiryEvent> decide(Section47EnquiryCommand command) {
    Section47EnquiryEvent event = fact(command);
    Section47Enquiry after = evolve(event);
    List<Section47EnquiryEvent> found =
        FindingChanges.following(
            event,
            Section47EnquiryPractice.findings(this),
            Section47EnquiryPractice.findings(after),
            made -> new Section47FindingMade(event.enquiry(), event.child(), made),
            gone -> new Section47FindingCleared(event.enquiry(), event.child(), gone));
    return Stream.concat(found.stream(), ConferenceNeed.changes(event, this, after).stream())
        .toList();
  }

  private Section47EnquiryEvent fact(Section47EnquiryCommand command) {
    ENQUIRY_MUST_STAND.require(status != Status.WITHDRAWN);
    return switch (command) {
      case StartSection47Enquiry start -> {
        ENQUIRY_STARTS_ONCE.require(status == Status.NOT_STARTED);
        yield new Section47EnquiryStarted(
            start.enquiry(),
            start.child(),
            start.age(),
            start.strategyDiscussionOn(),
            start.startedOn());
      }
      case CorrectSection47Enquiry correct -> {
        OUTCOME_NOT_BEFORE_START.require(
            end == null || !end.recordedOn().isBefore(correct.startedOn()));
        yield new Section47EnquiryCorrected(
            correct.enquiry(), child(), correct.strategyDiscussionOn(), correct.startedOn());
      }
      case RecordSection47Outcome record -> {
        OUTCOME_NEEDS_OPEN_ENQUIRY.require(status == Status.OPEN);
        OUTCOME_NOT_BEFORE_START.require(!record.recordedOn().isBefore(begun().startedOn()));
        yield new Section47OutcomeRecorded(
            record.enquiry(), child(), record.outcome(), record.recordedOn());
      }
      case CorrectSection47Outcome correct -> {
        OUTCOME_CORRECTION_NEEDS_OUTCOME.require(status == Status.CLOSED);
        OUTCOME_NOT_BEFORE_START.require(!correct.recordedOn().isBefore(begun().startedOn()));
        yield new Section47OutcomeCorrected(
            correct.enquiry(), child(), correct.outcome(), correct.recordedOn());
      }
      case WithdrawSection47Enquiry withdraw ->
          new Section47EnquiryWithdrawn(withdraw.enquiry(), child(), withdraw.reason());
    };
  }

  public Section47Enquiry evolve(Section47EnquiryEvent event) {
    return switch (event) {
      case Section47EnquiryStarted started -> new Section47Enquiry(Status.OPEN, started, null);
      case Section47EnquiryCorrected corrected ->
          new Section47Enquiry(
              status,
              new Section47EnquiryStarted(
                  corrected.enquiry(),
                  corrected.child(),
                  begun().age(),
                  corrected.strategyDiscussionOn(),
                  corrected.startedOn()),
              end);
      case Section47OutcomeRecorded recorded ->
          new Section47Enquiry(Status.CLOSED, start, recorded);
      case Section47OutcomeCorrected corrected ->
          new Section47Enquiry(
              status,
              start,
              new Section47OutcomeRecorded(
                  corrected.enquiry(),
                  corrected.child(),
                  corrected.outcome(),
                  corrected.recordedOn()));
      case Section47EnquiryWithdrawn _ -> new Section47Enquiry(Status.WITHDRAWN, start, end);
      case Section47FindingMade _, Section47FindingCleared _ -> this;
      case InitialChildProtectionConferenceDue _, InitialChildProtectionConferenceNoLongerDue _ ->
          this;
    };
  }

  /** Axon creates an enquiry by its start only, so every other command finds one. */
  private Section47EnquiryStarted begun() {
    return Objects.requireNonNull(start);
  }

  private ChildRef child() {
    return begun().child();
  }
}
