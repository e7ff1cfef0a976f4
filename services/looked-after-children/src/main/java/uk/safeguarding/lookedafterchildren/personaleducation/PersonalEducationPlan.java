package uk.safeguarding.lookedafterchildren.personaleducation;

import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanRule.PLAN_MUST_STAND;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanRule.WHAT_HAPPENED_LIES_WITHIN_THE_PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.PersonalEducationPlanCommand;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEndCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEnded;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEvent;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanFindingCleared;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanFindingMade;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanGraded;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanGradingWithdrawn;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanInitiated;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanInitiationCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanMeetingHeld;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanMeetingWithdrawn;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStarted;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStepDue;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanWithdrawn;

/**
 * What a personal education plan must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param progress what became of it since
 * @param endedOn the day of its end, corrections included
 */
public record PersonalEducationPlan(
    Status status,
    @Nullable PersonalEducationPlanStarted start,
    PersonalEducationPlanProgress progress,
    @Nullable LocalDate endedOn) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final PersonalEducationPlan NOT_STARTED =
      new PersonalEducationPlan(Status.NOT_STARTED, null, PersonalEducationPlanProgress.NONE, null);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and what is due
   * next.
   */
  public List<PersonalEducationPlanEvent> decide(PersonalEducationPlanCommand command) {
    PLAN_MUST_STAND.require(status != Status.WITHDRAWN);
    PersonalEducationPlanEvent event = PersonalEducationPlanDecision.of(this, command);
    PersonalEducationPlan after = evolve(event);
    WHAT_HAPPENED_LIES_WITHIN_THE_PLAN.require(after.liesWithin());
    List<PersonalEducationPlanEvent> found =
        FindingChanges.following(
            event,
            PersonalEducationPlanFindings.of(this),
            PersonalEducationPlanFindings.of(after),
            made -> new PersonalEducationPlanFindingMade(event.plan(), event.child(), made),
            gone -> new PersonalEducationPlanFindingCleared(event.plan(), event.child(), gone));
    return Stream.concat(
            found.stream(), PersonalEducationPlanTimetable.changes(this, after).stream())
        .toList();
  }

  public PersonalEducationPlan evolve(PersonalEducationPlanEvent event) {
    return switch (event) {
      case PersonalEducationPlanStarted it ->
          new PersonalEducationPlan(Status.OPEN, it, PersonalEducationPlanProgress.NONE, null);
      case PersonalEducationPlanCorrected it ->
          new PersonalEducationPlan(
              status,
              new PersonalEducationPlanStarted(
                  it.plan(), it.child(), begun().age(), it.periodOfCare(), it.lookedAfterFrom()),
              progress,
              endedOn);
      case PersonalEducationPlanInitiated it -> with(progress.initiated(it.initiatedOn()));
      case PersonalEducationPlanInitiationCorrected it ->
          with(progress.initiated(it.initiatedOn()));
      case PersonalEducationPlanMeetingHeld it ->
          with(progress.met(progress.meetings().with(it.meeting(), it.heldOn())));
      case PersonalEducationPlanMeetingWithdrawn it ->
          with(progress.met(progress.meetings().without(it.meeting())));
      case PersonalEducationPlanGraded it ->
          with(progress.graded(progress.gradings().with(it.grading(), it.gradedOn())));
      case PersonalEducationPlanGradingWithdrawn it ->
          with(progress.graded(progress.gradings().without(it.grading())));
      case PersonalEducationPlanEnded it ->
          new PersonalEducationPlan(Status.ENDED, start, progress, it.endedOn());
      case PersonalEducationPlanEndCorrected it ->
          new PersonalEducationPlan(status, start, progress, it.endedOn());
      case PersonalEducationPlanWithdrawn _ ->
          new PersonalEducationPlan(Status.WITHDRAWN, start, progress, endedOn);
      case PersonalEducationPlanStepDue _ -> this;
      case PersonalEducationPlanFindingMade _, PersonalEducationPlanFindingCleared _ -> this;
    };
  }

  private boolean liesWithin() {
    LocalDate from = begun().lookedAfterFrom();
    return (endedOn == null || !endedOn.isBefore(from)) && progress.liesWithin(from, endedOn);
  }

  private PersonalEducationPlan with(PersonalEducationPlanProgress now) {
    return new PersonalEducationPlan(status, start, now, endedOn);
  }

  /** Axon creates a plan by its start only, so every other command finds one. */
  PersonalEducationPlanStarted begun() {
    return Objects.requireNonNull(start);
  }
}
