package uk.safeguarding.contactsandreferrals.youngcarer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.YoungCarerCommand;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentCompleted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentOutcomeCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentStarted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEndCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEnded;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEvent;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerFindingCleared;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerFindingMade;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerIdentified;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerSupportPlanCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerSupportPlanStarted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerWithdrawn;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What the record of a young carer must remember in order to decide, corrections included.
 *
 * @param assessmentOn the day on which the assessment started
 * @param planOn the day on which the plan of support started
 */
public record YoungCarer(
    @Nullable YoungCarerIdentified start,
    @Nullable LocalDate assessmentOn,
    @Nullable YoungCarerAssessmentCompleted outcome,
    @Nullable LocalDate planOn,
    @Nullable YoungCarerEnded end,
    boolean withdrawn) {

  public static final YoungCarer NONE = new YoungCarer(null, null, null, null, null, false);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<YoungCarerEvent> decide(YoungCarerCommand command) {
    YoungCarerEvent event = YoungCarerDecision.fact(this, command);
    YoungCarer then = evolve(event);
    YoungCarerRule.YOUNG_CARER_DAYS_ARE_IN_ORDER.require(then.isInOrder());
    return FindingChanges.following(
        event,
        YoungCarerPractice.findings(this),
        YoungCarerPractice.findings(then),
        made -> new YoungCarerFindingMade(event.carer(), event.child(), made),
        gone -> new YoungCarerFindingCleared(event.carer(), event.child(), gone));
  }

  public YoungCarer evolve(YoungCarerEvent event) {
    return switch (event) {
      case YoungCarerIdentified it -> new YoungCarer(it, null, null, null, null, false);
      case YoungCarerCorrected it ->
          new YoungCarer(
              new YoungCarerIdentified(
                  it.carer(), it.child(), start == null ? null : start.age(), it.identifiedOn()),
              assessmentOn,
              outcome,
              planOn,
              end,
              withdrawn);
      case YoungCarerAssessmentStarted it -> assessed(it.startedOn(), outcome);
      case YoungCarerAssessmentCorrected it -> assessed(it.startedOn(), outcome);
      case YoungCarerAssessmentCompleted it -> assessed(assessmentOn, it);
      case YoungCarerAssessmentOutcomeCorrected it ->
          assessed(
              assessmentOn,
              new YoungCarerAssessmentCompleted(
                  it.carer(), it.child(), it.completedOn(), it.outcome()));
      case YoungCarerSupportPlanStarted it -> supported(it.startedOn(), end);
      case YoungCarerSupportPlanCorrected it -> supported(it.startedOn(), end);
      case YoungCarerEnded it -> supported(planOn, it);
      case YoungCarerEndCorrected it ->
          supported(planOn, new YoungCarerEnded(it.carer(), it.child(), it.endedOn(), it.reason()));
      case YoungCarerWithdrawn _ -> new YoungCarer(start, assessmentOn, outcome, planOn, end, true);
      case YoungCarerFindingMade _, YoungCarerFindingCleared _ -> this;
    };
  }

  private YoungCarer assessed(
      @Nullable LocalDate startedOn, @Nullable YoungCarerAssessmentCompleted completed) {
    return new YoungCarer(start, startedOn, completed, planOn, end, withdrawn);
  }

  private YoungCarer supported(@Nullable LocalDate startedOn, @Nullable YoungCarerEnded ended) {
    return new YoungCarer(start, assessmentOn, outcome, startedOn, ended, withdrawn);
  }

  private boolean isInOrder() {
    LocalDate first = Objects.requireNonNull(start).identifiedOn();
    LocalDate completedOn = outcome == null ? null : outcome.completedOn();
    LocalDate endedOn = end == null ? null : end.endedOn();
    return Stream.of(assessmentOn, completedOn, planOn, endedOn)
            .noneMatch(day -> isBefore(day, first))
        && !isBefore(completedOn, assessmentOn)
        && Stream.of(assessmentOn, completedOn, planOn).noneMatch(day -> isBefore(endedOn, day));
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }
}
