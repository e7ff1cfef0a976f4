package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.MATCH;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/**
 * Children with a placement order and no match, by the day on which the threshold of the scorecards
 * passes.
 */
public final class ChildrenWaitingForMatch implements WorkList<AdoptionEvent> {

  @Override
  public String name() {
    return "children-waiting-for-a-match";
  }

  @Override
  public String title() {
    return "Children waiting for an adoptive match";
  }

  @Override
  public String limit() {
    return MATCH + ", " + MATCH.source();
  }

  @Override
  public Class<AdoptionEvent> eventType() {
    return AdoptionEvent.class;
  }

  @Override
  public Collection<String> keys(AdoptionEvent event) {
    return List.of(event.adoption().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<AdoptionEvent> logged) {
    return switch (logged.event()) {
      case AdoptionMatchDue it -> Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case AdoptionMatchNoLongerDue _ -> Change.remove();
      case AdoptionDecisionCorrected _,
          AdoptionDecisionMade _,
          AdoptionDecisionReversed _,
          AdoptionFindingCleared _,
          AdoptionFindingMade _,
          AdoptionMatchMade _,
          AdoptionMatchWithdrawn _,
          AdoptionOrderApplicationCorrected _,
          AdoptionOrderApplied _,
          AdoptionOrderCorrected _,
          AdoptionOrderGranted _,
          AdoptionRecordWithdrawn _,
          AdoptionReversalCorrected _,
          AdoptivePlacementDisrupted _,
          AdoptivePlacementDisruptionCorrected _,
          AdoptivePlacementWithdrawn _,
          ChildPlacedForAdoption _,
          FosteringForAdoptionCorrected _,
          FosteringForAdoptionStarted _,
          PlacementOrderCorrected _,
          PlacementOrderGranted _ ->
          Change.keep();
    };
  }
}
