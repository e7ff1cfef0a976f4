package uk.safeguarding.lookedafterchildren.careplan;

import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.CARE_PLAN_MUST_STAND;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.DAYS_ARE_IN_ORDER;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.careplan.commands.CarePlanCommand;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanAuthorisationCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanAuthorised;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEndCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEnded;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEvent;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanFindingCleared;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanFindingMade;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanPreparationCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanPrepared;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanRevised;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanRevisionWithdrawn;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanStarted;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanWithdrawn;
import uk.safeguarding.lookedafterchildren.careplan.events.ChildsViewsRecorded;
import uk.safeguarding.lookedafterchildren.careplan.events.ChildsViewsWithdrawn;

/**
 * What a care plan must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param end how it ended, corrections included
 */
public record CarePlan(
    Status status,
    @Nullable CarePlanStarted start,
    CarePlanProgress progress,
    @Nullable CarePlanEnded end) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final CarePlan NOT_STARTED =
      new CarePlan(Status.NOT_STARTED, null, CarePlanProgress.NONE, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<CarePlanEvent> decide(CarePlanCommand command) {
    CARE_PLAN_MUST_STAND.require(status != Status.WITHDRAWN);
    CarePlanEvent event = CarePlanDecision.of(this, command);
    CarePlan after = evolve(event);
    DAYS_ARE_IN_ORDER.require(after.daysAreInOrder());
    return FindingChanges.following(
        event,
        CarePlanFindings.of(this),
        CarePlanFindings.of(after),
        made -> new CarePlanFindingMade(event.plan(), event.child(), made),
        gone -> new CarePlanFindingCleared(event.plan(), event.child(), gone));
  }

  public CarePlan evolve(CarePlanEvent event) {
    return switch (event) {
      case CarePlanStarted it -> new CarePlan(Status.OPEN, it, CarePlanProgress.NONE, null);
      case CarePlanCorrected it ->
          new CarePlan(
              status,
              new CarePlanStarted(
                  it.plan(), it.child(), begun().age(), it.periodOfCare(), it.placedOn()),
              progress,
              end);
      case CarePlanPrepared it -> with(progress.prepared(it.preparedOn()));
      case CarePlanPreparationCorrected it -> with(progress.prepared(it.preparedOn()));
      case CarePlanAuthorised it -> with(progress.authorised(it.authorisedOn()));
      case CarePlanAuthorisationCorrected it -> with(progress.authorised(it.authorisedOn()));
      case CarePlanRevised it ->
          with(progress.revised(progress.revisions().with(it.revision(), it.authorisedOn())));
      case CarePlanRevisionWithdrawn it ->
          with(progress.revised(progress.revisions().without(it.revision())));
      case ChildsViewsRecorded it ->
          with(progress.heard(progress.views().with(it.views(), it.heardOn())));
      case ChildsViewsWithdrawn it -> with(progress.heard(progress.views().without(it.views())));
      case CarePlanEnded it -> new CarePlan(Status.ENDED, start, progress, it);
      case CarePlanEndCorrected it ->
          new CarePlan(
              status,
              start,
              progress,
              new CarePlanEnded(it.plan(), it.child(), it.reason(), it.endedOn()));
      case CarePlanWithdrawn _ -> new CarePlan(Status.WITHDRAWN, start, progress, end);
      case CarePlanFindingMade _, CarePlanFindingCleared _ -> this;
    };
  }

  private boolean daysAreInOrder() {
    return progress.isInOrder()
        && (end == null
            || !end.endedOn().isBefore(begun().placedOn()) && progress.isOverBy(end.endedOn()));
  }

  private CarePlan with(CarePlanProgress now) {
    return new CarePlan(status, start, now, end);
  }

  /** Axon creates a care plan by its start only, so every other command finds one. */
  CarePlanStarted begun() {
    return Objects.requireNonNull(start);
  }
}
