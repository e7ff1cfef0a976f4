package uk.safeguarding.childprotection.proceedings.preproceedings;

import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsRule.MEETINGS_LIE_BETWEEN_LETTER_AND_END;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsRule.PRE_PROCEEDINGS_END_ONCE;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsRule.PRE_PROCEEDINGS_MUST_STAND;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsRule.PRE_PROCEEDINGS_START_ONCE;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsRule.WITHDRAWAL_NEEDS_RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.CorrectLetterBeforeProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.CorrectPreProceedingsEnd;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.EndPreProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.PreProceedingsCommand;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.RecordPreProceedingsMeeting;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.SendLetterBeforeProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.WithdrawPreProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.WithdrawPreProceedingsMeeting;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.LetterBeforeProceedingsCorrected;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.LetterBeforeProceedingsSent;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsEndCorrected;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsEnded;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsEvent;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsFindingCleared;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsFindingMade;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsMeetingHeld;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsMeetingWithdrawn;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsWithdrawn;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.kernel.timetable.Occasions;

/** What pre-proceedings must remember in order to decide. */
public record PreProceedings(
    Status status,
    @Nullable LetterBeforeProceedingsSent letter,
    Occasions<LocalDate> meetings,
    @Nullable LocalDate endedOn) {

  /** How far they have come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final PreProceedings NOT_STARTED =
      new PreProceedings(Status.NOT_STARTED, null, Occasions.none(), null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<PreProceedingsEvent> decide(PreProceedingsCommand command) {
    PRE_PROCEEDINGS_MUST_STAND.require(status != Status.WITHDRAWN);
    PreProceedingsEvent event = fact(command);
    PreProceedings after = evolve(event);
    MEETINGS_LIE_BETWEEN_LETTER_AND_END.require(after.isInOrder());
    return FindingChanges.following(
        event,
        PreProceedingsPractice.findings(this),
        PreProceedingsPractice.findings(after),
        made -> new PreProceedingsFindingMade(event.preProceedings(), event.child(), made),
        gone -> new PreProceedingsFindingCleared(event.preProceedings(), event.child(), gone));
  }

  private PreProceedingsEvent fact(PreProceedingsCommand command) {
    return switch (command) {
      case SendLetterBeforeProceedings it -> {
        PRE_PROCEEDINGS_START_ONCE.require(status == Status.NOT_STARTED);
        yield new LetterBeforeProceedingsSent(
            it.preProceedings(), it.child(), it.age(), it.sentOn());
      }
      case CorrectLetterBeforeProceedings it ->
          new LetterBeforeProceedingsCorrected(it.preProceedings(), begun().child(), it.sentOn());
      case RecordPreProceedingsMeeting it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!meetings.knows(it.meeting()));
        yield new PreProceedingsMeetingHeld(
            it.preProceedings(), begun().child(), it.meeting(), it.kind(), it.heldOn());
      }
      case WithdrawPreProceedingsMeeting it -> {
        WITHDRAWAL_NEEDS_RECORD.require(meetings.stands(it.meeting()));
        yield new PreProceedingsMeetingWithdrawn(
            it.preProceedings(), begun().child(), it.meeting(), it.reason());
      }
      case EndPreProceedings it -> {
        PRE_PROCEEDINGS_END_ONCE.require(status == Status.OPEN);
        yield new PreProceedingsEnded(
            it.preProceedings(), begun().child(), it.endedOn(), it.outcome());
      }
      case CorrectPreProceedingsEnd it -> {
        END_CORRECTION_NEEDS_END.require(status == Status.ENDED);
        yield new PreProceedingsEndCorrected(
            it.preProceedings(), begun().child(), it.endedOn(), it.outcome());
      }
      case WithdrawPreProceedings it ->
          new PreProceedingsWithdrawn(it.preProceedings(), begun().child(), it.reason());
    };
  }

  public PreProceedings evolve(PreProceedingsEvent event) {
    return switch (event) {
      case LetterBeforeProceedingsSent it -> new PreProceedings(Status.OPEN, it, meetings, null);
      case LetterBeforeProceedingsCorrected it ->
          new PreProceedings(
              status,
              new LetterBeforeProceedingsSent(
                  it.preProceedings(), it.child(), begun().age(), it.sentOn()),
              meetings,
              endedOn);
      case PreProceedingsMeetingHeld it ->
          new PreProceedings(status, letter, meetings.with(it.meeting(), it.heldOn()), endedOn);
      case PreProceedingsMeetingWithdrawn it ->
          new PreProceedings(status, letter, meetings.without(it.meeting()), endedOn);
      case PreProceedingsEnded it ->
          new PreProceedings(Status.ENDED, letter, meetings, it.endedOn());
      case PreProceedingsEndCorrected it ->
          new PreProceedings(status, letter, meetings, it.endedOn());
      case PreProceedingsWithdrawn _ ->
          new PreProceedings(Status.WITHDRAWN, letter, meetings, endedOn);
      case PreProceedingsFindingMade _, PreProceedingsFindingCleared _ -> this;
    };
  }

  List<Occasion> meetingsInOrder() {
    return meetings.inOrder(_ -> true, day -> day);
  }

  private boolean isInOrder() {
    LocalDate start = begun().sentOn();
    return (endedOn == null || !endedOn.isBefore(start))
        && meetings.standing().values().stream()
            .allMatch(day -> !day.isBefore(start) && (endedOn == null || !day.isAfter(endedOn)));
  }

  /** Axon creates pre-proceedings by their letter only, so every other command finds one. */
  private LetterBeforeProceedingsSent begun() {
    return Objects.requireNonNull(letter);
  }
}
