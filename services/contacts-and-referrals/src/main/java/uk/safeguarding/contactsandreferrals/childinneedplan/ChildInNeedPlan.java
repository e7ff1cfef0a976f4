package uk.safeguarding.contactsandreferrals.childinneedplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.childinneedplan.commands.ChildInNeedPlanCommand;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEndCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEnded;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEvent;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanFindingCleared;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanFindingMade;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanStarted;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewHeld;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitMade;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitWithdrawn;
import uk.safeguarding.contactsandreferrals.occasions.Occasions;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What a plan must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param visits those at which the child was seen
 * @param visitsInVain those at which it was not
 * @param endedOn the day of its end, corrections included
 */
public record ChildInNeedPlan(
    Status status,
    @Nullable ChildInNeedPlanStarted start,
    Occasions reviews,
    Occasions visits,
    Occasions visitsInVain,
    @Nullable LocalDate endedOn) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final ChildInNeedPlan NOT_STARTED =
      new ChildInNeedPlan(
          Status.NOT_STARTED, null, Occasions.NONE, Occasions.NONE, Occasions.NONE, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<ChildInNeedPlanEvent> decide(ChildInNeedPlanCommand command) {
    ChildInNeedPlanEvent event = ChildInNeedPlanDecider.fact(this, command);
    return FindingChanges.following(
        event,
        ChildInNeedPlanPractice.findings(this),
        ChildInNeedPlanPractice.findings(evolve(event)),
        made -> new ChildInNeedPlanFindingMade(event.plan(), event.child(), made),
        gone -> new ChildInNeedPlanFindingCleared(event.plan(), event.child(), gone));
  }

  public ChildInNeedPlan evolve(ChildInNeedPlanEvent event) {
    return switch (event) {
      case ChildInNeedPlanStarted it -> begun(Status.OPEN, it);
      case ChildInNeedPlanCorrected it ->
          begun(
              status,
              new ChildInNeedPlanStarted(
                  it.plan(), it.child(), begun().age(), it.assessment(), it.startedOn()));
      case ChildInNeedReviewHeld it -> reviewed(reviews.with(it.review(), it.heldOn()));
      case ChildInNeedReviewWithdrawn it -> reviewed(reviews.without(it.review()));
      case ChildInNeedVisitMade it ->
          it.childSeen()
              ? visited(visits.with(it.visit(), it.visitedOn()), visitsInVain)
              : visited(visits, visitsInVain.with(it.visit(), it.visitedOn()));
      case ChildInNeedVisitWithdrawn it ->
          visited(visits.without(it.visit()), visitsInVain.without(it.visit()));
      case ChildInNeedPlanEnded it -> ended(Status.ENDED, it.endedOn());
      case ChildInNeedPlanEndCorrected it -> ended(status, it.endedOn());
      case ChildInNeedPlanWithdrawn _ -> ended(Status.WITHDRAWN, endedOn);
      case ChildInNeedPlanFindingMade _, ChildInNeedPlanFindingCleared _ -> this;
    };
  }

  private ChildInNeedPlan begun(Status now, ChildInNeedPlanStarted how) {
    return new ChildInNeedPlan(now, how, reviews, visits, visitsInVain, endedOn);
  }

  private ChildInNeedPlan reviewed(Occasions now) {
    return new ChildInNeedPlan(status, start, now, visits, visitsInVain, endedOn);
  }

  private ChildInNeedPlan visited(Occasions seen, Occasions inVain) {
    return new ChildInNeedPlan(status, start, reviews, seen, inVain, endedOn);
  }

  private ChildInNeedPlan ended(Status now, @Nullable LocalDate on) {
    return new ChildInNeedPlan(now, start, reviews, visits, visitsInVain, on);
  }

  /** Axon creates a plan by its start only, so every other command finds one. */
  ChildInNeedPlanStarted begun() {
    return Objects.requireNonNull(start);
  }
}
