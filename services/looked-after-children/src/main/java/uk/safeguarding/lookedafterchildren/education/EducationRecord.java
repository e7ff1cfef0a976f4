package uk.safeguarding.lookedafterchildren.education;

import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.EDUCATION_RECORD_MUST_STAND;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.NOTHING_FOLLOWS_THE_END;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.education.commands.EducationRecordCommand;
import uk.safeguarding.lookedafterchildren.education.events.DestinationRecorded;
import uk.safeguarding.lookedafterchildren.education.events.DestinationWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordCorrected;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEndCorrected;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEnded;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEvent;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordFindingCleared;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordFindingMade;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordStarted;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.ExclusionRecorded;
import uk.safeguarding.lookedafterchildren.education.events.ExclusionWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.NeetSpellEnded;
import uk.safeguarding.lookedafterchildren.education.events.NeetSpellStarted;
import uk.safeguarding.lookedafterchildren.education.events.NeetSpellWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.SchoolPlaceRecorded;
import uk.safeguarding.lookedafterchildren.education.events.SchoolPlaceWithdrawn;

/**
 * What an education record must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param endedOn the day of its end, corrections included
 */
public record EducationRecord(
    Status status,
    @Nullable EducationRecordStarted start,
    EducationSoFar soFar,
    @Nullable LocalDate endedOn) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final EducationRecord NOT_STARTED =
      new EducationRecord(Status.NOT_STARTED, null, EducationSoFar.NONE, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<EducationRecordEvent> decide(EducationRecordCommand command) {
    EDUCATION_RECORD_MUST_STAND.require(status != Status.WITHDRAWN);
    EducationRecordEvent event = EducationRecordDecision.of(this, command);
    EducationRecord after = evolve(event);
    NOTHING_FOLLOWS_THE_END.require(after.isOverByItsEnd());
    return FindingChanges.following(
        event,
        EducationRecordFindings.of(this),
        EducationRecordFindings.of(after),
        made -> new EducationRecordFindingMade(event.education(), event.child(), made),
        gone -> new EducationRecordFindingCleared(event.education(), event.child(), gone));
  }

  public EducationRecord evolve(EducationRecordEvent event) {
    return switch (event) {
      case EducationRecordStarted it ->
          new EducationRecord(Status.OPEN, it, EducationSoFar.NONE, null);
      case EducationRecordCorrected it ->
          new EducationRecord(
              status,
              new EducationRecordStarted(
                  it.education(), it.child(), begun().age(), it.periodOfCare(), it.startedOn()),
              soFar,
              endedOn);
      case SchoolPlaceRecorded it ->
          with(soFar.placed(soFar.places().with(it.place(), it.startedOn())));
      case SchoolPlaceWithdrawn it -> with(soFar.placed(soFar.places().without(it.place())));
      case ExclusionRecorded it ->
          with(soFar.excluded(soFar.exclusions().with(it.exclusion(), it)));
      case ExclusionWithdrawn it ->
          with(soFar.excluded(soFar.exclusions().without(it.exclusion())));
      case NeetSpellStarted it ->
          with(soFar.idle(soFar.spells().with(it.spell(), new NeetSpell(it.startedOn(), null))));
      case NeetSpellEnded it -> with(soFar.idleUntil(it.spell(), it.endedOn()));
      case NeetSpellWithdrawn it -> with(soFar.idle(soFar.spells().without(it.spell())));
      case DestinationRecorded it ->
          with(soFar.gone(soFar.destinations().with(it.entry(), it.recordedOn())));
      case DestinationWithdrawn it -> with(soFar.gone(soFar.destinations().without(it.entry())));
      case EducationRecordEnded it -> new EducationRecord(Status.ENDED, start, soFar, it.endedOn());
      case EducationRecordEndCorrected it ->
          new EducationRecord(status, start, soFar, it.endedOn());
      case EducationRecordWithdrawn _ ->
          new EducationRecord(Status.WITHDRAWN, start, soFar, endedOn);
      case EducationRecordFindingMade _, EducationRecordFindingCleared _ -> this;
    };
  }

  private boolean isOverByItsEnd() {
    return endedOn == null
        || !endedOn.isBefore(begun().startedOn()) && soFar.days().noneMatch(endedOn::isBefore);
  }

  private EducationRecord with(EducationSoFar now) {
    return new EducationRecord(status, start, now, endedOn);
  }

  /** Axon creates a record by its start only, so every other command finds one. */
  EducationRecordStarted begun() {
    return Objects.requireNonNull(start);
  }
}
