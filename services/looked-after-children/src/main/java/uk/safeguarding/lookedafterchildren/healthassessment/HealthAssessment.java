package uk.safeguarding.lookedafterchildren.healthassessment;

import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentRule.ASSESSMENT_IS_ARRANGED_ONCE;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentRule.ASSESSMENT_MUST_STAND;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentRule.CORRECTION_IS_OF_THE_SAME_CHILD;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentRule.OUTCOME_CORRECTION_NEEDS_OUTCOME;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentRule.OUTCOME_NEEDS_OPEN_ASSESSMENT;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentRule.PRACTITIONER_GOES_WITH_ASSESSMENT_CARRIED_OUT;
import static uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentRule.REVIEW_NOT_BEFORE_LAST_ASSESSMENT;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.ArrangeHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.CorrectHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.CorrectHealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.HealthAssessmentCommand;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.RecordHealthAssessmentOutcome;
import uk.safeguarding.lookedafterchildren.healthassessment.commands.WithdrawHealthAssessment;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentArranged;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentEvent;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentFindingCleared;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentFindingMade;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentOutcomeCorrected;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentOutcomeRecorded;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentWithdrawn;

/**
 * What a health assessment must remember in order to decide.
 *
 * @param start how it was arranged, corrections included
 * @param end what became of it, corrections included
 */
public record HealthAssessment(
    Status status,
    @Nullable HealthAssessmentArranged start,
    @Nullable HealthAssessmentOutcomeRecorded end) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    CLOSED,
    WITHDRAWN
  }

  public static final HealthAssessment NOT_STARTED =
      new HealthAssessment(Status.NOT_STARTED, null, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<HealthAssessmentEvent> decide(HealthAssessmentCommand command) {
    ASSESSMENT_MUST_STAND.require(status != Status.WITHDRAWN);
    HealthAssessmentEvent event = fact(command);
    HealthAssessment after = evolve(event);
    REVIEW_NOT_BEFORE_LAST_ASSESSMENT.require(after.followsTheLast());
    return FindingChanges.following(
        event,
        HealthAssessmentFindings.of(this),
        HealthAssessmentFindings.of(after),
        made -> new HealthAssessmentFindingMade(event.assessment(), event.child(), made),
        gone -> new HealthAssessmentFindingCleared(event.assessment(), event.child(), gone));
  }

  private HealthAssessmentEvent fact(HealthAssessmentCommand command) {
    return switch (command) {
      case ArrangeHealthAssessment it -> {
        ASSESSMENT_IS_ARRANGED_ONCE.require(status == Status.NOT_STARTED);
        yield new HealthAssessmentArranged(
            it.assessment(), it.child(), it.age(), it.periodOfCare(), it.kind(), it.dueFrom());
      }
      case CorrectHealthAssessment it -> {
        CORRECTION_IS_OF_THE_SAME_CHILD.require(it.child().equals(child()));
        yield new HealthAssessmentCorrected(
            it.assessment(), child(), it.age(), it.periodOfCare(), it.kind(), it.dueFrom());
      }
      case RecordHealthAssessmentOutcome it -> {
        OUTCOME_NEEDS_OPEN_ASSESSMENT.require(status == Status.OPEN);
        requirePractitioner(it.outcome(), it.practitioner());
        yield new HealthAssessmentOutcomeRecorded(
            it.assessment(), child(), it.outcome(), it.practitioner(), it.outcomeOn());
      }
      case CorrectHealthAssessmentOutcome it -> {
        OUTCOME_CORRECTION_NEEDS_OUTCOME.require(status == Status.CLOSED);
        requirePractitioner(it.outcome(), it.practitioner());
        yield new HealthAssessmentOutcomeCorrected(
            it.assessment(), child(), it.outcome(), it.practitioner(), it.outcomeOn());
      }
      case WithdrawHealthAssessment it ->
          new HealthAssessmentWithdrawn(it.assessment(), child(), it.reason());
    };
  }

  public HealthAssessment evolve(HealthAssessmentEvent event) {
    return switch (event) {
      case HealthAssessmentArranged it -> new HealthAssessment(Status.OPEN, it, null);
      case HealthAssessmentCorrected it ->
          new HealthAssessment(
              status,
              new HealthAssessmentArranged(
                  it.assessment(),
                  it.child(),
                  it.age(),
                  it.periodOfCare(),
                  it.kind(),
                  it.dueFrom()),
              end);
      case HealthAssessmentOutcomeRecorded it -> new HealthAssessment(Status.CLOSED, start, it);
      case HealthAssessmentOutcomeCorrected it ->
          new HealthAssessment(
              status,
              start,
              new HealthAssessmentOutcomeRecorded(
                  it.assessment(), it.child(), it.outcome(), it.practitioner(), it.outcomeOn()));
      case HealthAssessmentWithdrawn _ -> new HealthAssessment(Status.WITHDRAWN, start, end);
      case HealthAssessmentFindingMade _, HealthAssessmentFindingCleared _ -> this;
    };
  }

  private static void requirePractitioner(
      HealthAssessmentOutcome outcome, @Nullable HealthPractitioner practitioner) {
    PRACTITIONER_GOES_WITH_ASSESSMENT_CARRIED_OUT.require(
        (outcome == HealthAssessmentOutcome.CARRIED_OUT) == (practitioner != null));
  }

  /** An initial assessment may come before the child is looked after; a review follows another. */
  private boolean followsTheLast() {
    return end == null
        || begun().kind() == HealthAssessmentKind.INITIAL
        || !end.outcomeOn().isBefore(begun().dueFrom());
  }

  /** Axon creates an assessment by its arrangement only, so every other command finds one. */
  private HealthAssessmentArranged begun() {
    return Objects.requireNonNull(start);
  }

  private ChildRef child() {
    return begun().child();
  }
}
