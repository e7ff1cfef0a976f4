package uk.safeguarding.contactsandreferrals.privatefostering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.PrivateFosteringCommand;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringCorrected;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEndCorrected;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEnded;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEvent;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringFindingCleared;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringFindingMade;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringNotified;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringSuitabilityCorrected;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringSuitabilityDecided;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringVisitRecorded;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringVisitWithdrawn;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What the record of an arrangement must remember in order to decide, corrections included.
 *
 * @param decidedOn the day of the decision on suitability
 */
public record PrivateFostering(
    @Nullable ChildRef child,
    @Nullable PrivateFosteringVisits visits,
    @Nullable LocalDate decidedOn,
    @Nullable PrivateFosteringEnded end,
    boolean withdrawn) {

  public static final PrivateFostering NONE = new PrivateFostering(null, null, null, null, false);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<PrivateFosteringEvent> decide(PrivateFosteringCommand command) {
    PrivateFosteringEvent event = PrivateFosteringDecision.fact(this, command);
    PrivateFostering then = evolve(event);
    PrivateFosteringRule.ARRANGEMENT_DAYS_ARE_IN_ORDER.require(then.isInOrder());
    return FindingChanges.following(
        event,
        PrivateFosteringPractice.findings(this),
        PrivateFosteringPractice.findings(then),
        made -> new PrivateFosteringFindingMade(event.arrangement(), event.child(), made),
        gone -> new PrivateFosteringFindingCleared(event.arrangement(), event.child(), gone));
  }

  public PrivateFostering evolve(PrivateFosteringEvent event) {
    return switch (event) {
      case PrivateFosteringNotified it ->
          new PrivateFostering(
              it.child(),
              new PrivateFosteringVisits(it.notifiedOn(), it.startsOn(), Map.of()),
              null,
              null,
              false);
      case PrivateFosteringCorrected it -> with(begun().from(it.notifiedOn(), it.startsOn()));
      case PrivateFosteringVisitRecorded it -> with(begun().with(it.visit(), it.visitedOn()));
      case PrivateFosteringVisitWithdrawn it -> with(begun().without(it.visit()));
      case PrivateFosteringSuitabilityDecided it -> with(it.decidedOn(), end);
      case PrivateFosteringSuitabilityCorrected it -> with(it.decidedOn(), end);
      case PrivateFosteringEnded it -> with(decidedOn, it);
      case PrivateFosteringEndCorrected it ->
          with(
              decidedOn,
              new PrivateFosteringEnded(it.arrangement(), it.child(), it.endedOn(), it.reason()));
      case PrivateFosteringWithdrawn _ -> new PrivateFostering(child, visits, decidedOn, end, true);
      case PrivateFosteringFindingMade _, PrivateFosteringFindingCleared _ -> this;
    };
  }

  private PrivateFostering with(PrivateFosteringVisits made) {
    return new PrivateFostering(child, made, decidedOn, end, withdrawn);
  }

  private PrivateFostering with(
      @Nullable LocalDate decided, @Nullable PrivateFosteringEnded ended) {
    return new PrivateFostering(child, visits, decided, ended, withdrawn);
  }

  private boolean isInOrder() {
    LocalDate last = end == null ? LocalDate.MAX : end.endedOn();
    LocalDate first = begun().notifiedOn();
    return !last.isBefore(first)
        && Stream.concat(begun().standing().values().stream(), Stream.ofNullable(decidedOn))
            .noneMatch(day -> day.isBefore(first) || day.isAfter(last));
  }

  /** Axon creates a record by its notification only, so every other command finds one. */
  PrivateFosteringVisits begun() {
    return Objects.requireNonNull(visits);
  }
}
