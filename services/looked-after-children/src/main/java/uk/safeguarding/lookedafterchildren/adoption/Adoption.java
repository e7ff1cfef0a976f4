package uk.safeguarding.lookedafterchildren.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.adoption.commands.AdoptionCommand;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionReversed;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionFindingCleared;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionFindingMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchDue;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchNoLongerDue;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchWithdrawn;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderApplicationCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderApplied;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderGranted;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionReversalCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptivePlacementDisrupted;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptivePlacementDisruptionCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptivePlacementWithdrawn;
import uk.safeguarding.lookedafterchildren.adoption.events.ChildPlacedForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.events.FosteringForAdoptionCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.FosteringForAdoptionStarted;
import uk.safeguarding.lookedafterchildren.adoption.events.PlacementOrderCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.PlacementOrderGranted;

/**
 * What the record of a plan of adoption must remember in order to decide, corrections included.
 *
 * @param start the decision that the child should be placed for adoption
 */
public record Adoption(
    @Nullable AdoptionDecisionMade start,
    @Nullable LocalDate placementOrderOn,
    AdoptionPath path,
    AdoptionEnd end,
    boolean withdrawn) {

  public static final Adoption NONE =
      new Adoption(null, null, AdoptionPath.NONE, AdoptionEnd.NONE, false);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and whether the
   * child waits for a match.
   */
  public List<AdoptionEvent> decide(AdoptionCommand command) {
    AdoptionEvent event = AdoptionDecision.fact(this, command);
    Adoption then = evolve(event);
    AdoptionRule.ADOPTION_DAYS_ARE_IN_ORDER.require(AdoptionDays.areInOrder(then));
    List<AdoptionEvent> found =
        FindingChanges.following(
            event,
            AdoptionFindings.of(this),
            AdoptionFindings.of(then),
            made -> new AdoptionFindingMade(event.adoption(), event.child(), made),
            gone -> new AdoptionFindingCleared(event.adoption(), event.child(), gone));
    return Stream.concat(found.stream(), MatchNeed.changes(event, this, then).stream()).toList();
  }

  public Adoption evolve(AdoptionEvent event) {
    return switch (event) {
      case AdoptionDecisionMade it -> new Adoption(it, placementOrderOn, path, end, withdrawn);
      case AdoptionDecisionCorrected it ->
          new Adoption(
              new AdoptionDecisionMade(
                  it.adoption(),
                  it.child(),
                  begun().age(),
                  it.enteredCareOn(),
                  it.recommendationReceivedOn(),
                  it.decidedOn()),
              placementOrderOn,
              path,
              end,
              withdrawn);
      case PlacementOrderGranted it -> ordered(it.grantedOn());
      case PlacementOrderCorrected it -> ordered(it.grantedOn());
      case FosteringForAdoptionStarted it -> with(path.fostering(it.placedOn()));
      case FosteringForAdoptionCorrected it -> with(path.fostering(it.placedOn()));
      case AdoptionMatchMade it -> with(path.withMatches(path.matches().with(it.match(), it)));
      case AdoptionMatchWithdrawn it -> with(path.withMatches(path.matches().without(it.match())));
      case ChildPlacedForAdoption it ->
          with(path.withPlacements(path.placements().with(it.placement(), it)));
      case AdoptivePlacementWithdrawn it ->
          with(path.withPlacements(path.placements().without(it.placement())));
      case AdoptivePlacementDisrupted it -> with(path.disrupted(it.placement(), it.disruptedOn()));
      case AdoptivePlacementDisruptionCorrected it ->
          with(path.disrupted(it.placement(), it.disruptedOn()));
      case AdoptionOrderApplied it -> with(end.applied(it.appliedOn()));
      case AdoptionOrderApplicationCorrected it -> with(end.applied(it.appliedOn()));
      case AdoptionOrderGranted it -> with(end.granted(it));
      case AdoptionOrderCorrected it -> with(end.granted(it));
      case AdoptionDecisionReversed it -> with(end.reversed(it));
      case AdoptionReversalCorrected it ->
          with(
              end.reversed(
                  new AdoptionDecisionReversed(
                      it.adoption(), it.child(), it.reason(), it.reversedOn())));
      case AdoptionRecordWithdrawn _ -> new Adoption(start, placementOrderOn, path, end, true);
      case AdoptionMatchDue _, AdoptionMatchNoLongerDue _ -> this;
      case AdoptionFindingMade _, AdoptionFindingCleared _ -> this;
    };
  }

  private Adoption ordered(LocalDate on) {
    return new Adoption(start, on, path, end, withdrawn);
  }

  private Adoption with(AdoptionPath now) {
    return new Adoption(start, placementOrderOn, now, end, withdrawn);
  }

  private Adoption with(AdoptionEnd now) {
    return new Adoption(start, placementOrderOn, path, now, withdrawn);
  }

  /** Axon creates a record by its decision only, so every other command finds one. */
  AdoptionDecisionMade begun() {
    return Objects.requireNonNull(start);
  }
}
