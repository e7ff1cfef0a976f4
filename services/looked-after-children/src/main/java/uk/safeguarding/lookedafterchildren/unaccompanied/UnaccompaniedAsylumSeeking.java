package uk.safeguarding.lookedafterchildren.unaccompanied;

import static uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingRule.END_NOT_BEFORE_START;
import static uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingRule.STATUS_MUST_STAND;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.UnaccompaniedAsylumSeekingCommand;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.AgeAssessmentConcluded;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.AgeAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedAsylumSeekingEvent;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusCorrected;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusEndCorrected;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusEnded;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusFindingCleared;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusFindingMade;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusStarted;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusWithdrawn;

/**
 * What the status of an unaccompanied asylum-seeking child must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param ageAssessment what it found, corrections included; null where there was none
 * @param end how it ended, corrections included
 */
public record UnaccompaniedAsylumSeeking(
    Status status,
    @Nullable UnaccompaniedStatusStarted start,
    @Nullable AgeAssessmentOutcome ageAssessment,
    @Nullable UnaccompaniedStatusEnded end) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final UnaccompaniedAsylumSeeking NOT_STARTED =
      new UnaccompaniedAsylumSeeking(Status.NOT_STARTED, null, null, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<UnaccompaniedAsylumSeekingEvent> decide(UnaccompaniedAsylumSeekingCommand command) {
    STATUS_MUST_STAND.require(status != Status.WITHDRAWN);
    UnaccompaniedAsylumSeekingEvent event = UnaccompaniedAsylumSeekingDecision.of(this, command);
    UnaccompaniedAsylumSeeking after = evolve(event);
    END_NOT_BEFORE_START.require(after.endsNotBeforeItStarts());
    return FindingChanges.following(
        event,
        UnaccompaniedAsylumSeekingFindings.of(this),
        UnaccompaniedAsylumSeekingFindings.of(after),
        made -> new UnaccompaniedStatusFindingMade(event.unaccompanied(), event.child(), made),
        gone -> new UnaccompaniedStatusFindingCleared(event.unaccompanied(), event.child(), gone));
  }

  public UnaccompaniedAsylumSeeking evolve(UnaccompaniedAsylumSeekingEvent event) {
    return switch (event) {
      case UnaccompaniedStatusStarted it ->
          new UnaccompaniedAsylumSeeking(Status.OPEN, it, null, null);
      case UnaccompaniedStatusCorrected it ->
          new UnaccompaniedAsylumSeeking(
              status,
              new UnaccompaniedStatusStarted(
                  it.unaccompanied(),
                  it.child(),
                  begun().age(),
                  it.periodOfCare(),
                  it.route(),
                  it.startedOn()),
              ageAssessment,
              end);
      case AgeAssessmentConcluded it -> assessed(it.outcome());
      case AgeAssessmentCorrected it -> assessed(it.outcome());
      case UnaccompaniedStatusEnded it ->
          new UnaccompaniedAsylumSeeking(Status.ENDED, start, ageAssessment, it);
      case UnaccompaniedStatusEndCorrected it ->
          new UnaccompaniedAsylumSeeking(
              status,
              start,
              ageAssessment,
              new UnaccompaniedStatusEnded(
                  it.unaccompanied(), it.child(), it.reason(), it.endedOn()));
      case UnaccompaniedStatusWithdrawn _ ->
          new UnaccompaniedAsylumSeeking(Status.WITHDRAWN, start, ageAssessment, end);
      case UnaccompaniedStatusFindingMade _, UnaccompaniedStatusFindingCleared _ -> this;
    };
  }

  private UnaccompaniedAsylumSeeking assessed(AgeAssessmentOutcome outcome) {
    return new UnaccompaniedAsylumSeeking(status, start, outcome, end);
  }

  private boolean endsNotBeforeItStarts() {
    return end == null || !end.endedOn().isBefore(begun().startedOn());
  }

  /** Axon creates a status by its start only, so every other command finds one. */
  UnaccompaniedStatusStarted begun() {
    return Objects.requireNonNull(start);
  }
}
