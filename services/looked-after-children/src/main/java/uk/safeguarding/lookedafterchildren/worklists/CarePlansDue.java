package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.careplan.CarePlanLimits.PREPARATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
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
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Children who were placed and whose care plan is not authorised yet. */
public final class CarePlansDue implements WorkList<CarePlanEvent> {

  @Override
  public String name() {
    return "care-plans-due";
  }

  @Override
  public String title() {
    return "Care plans due";
  }

  @Override
  public String limit() {
    return PREPARATION + ", " + PREPARATION.source();
  }

  @Override
  public Class<CarePlanEvent> eventType() {
    return CarePlanEvent.class;
  }

  @Override
  public Collection<String> keys(CarePlanEvent event) {
    return List.of(event.plan().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<CarePlanEvent> logged) {
    return switch (logged.event()) {
      case CarePlanStarted it -> Change.put(item(key, it.child(), it.placedOn()));
      case CarePlanCorrected it ->
          item == null ? Change.keep() : Change.put(item(key, it.child(), it.placedOn()));
      case CarePlanAuthorised _, CarePlanEnded _, CarePlanWithdrawn _ -> Change.remove();
      case CarePlanPrepared _,
          CarePlanPreparationCorrected _,
          CarePlanAuthorisationCorrected _,
          CarePlanRevised _,
          CarePlanRevisionWithdrawn _,
          ChildsViewsRecorded _,
          ChildsViewsWithdrawn _,
          CarePlanEndCorrected _,
          CarePlanFindingMade _,
          CarePlanFindingCleared _ ->
          Change.keep();
    };
  }

  private static WorkItem item(String key, ChildRef child, LocalDate placedOn) {
    return WorkItem.due(key, child, placedOn, PREPARATION.lastDay(placedOn));
  }
}
