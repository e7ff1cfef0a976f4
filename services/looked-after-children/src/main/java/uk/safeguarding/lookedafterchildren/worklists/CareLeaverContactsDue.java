package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverLimits.CONTACT;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverCategoryChanged;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverCategoryCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactNoLongerDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEntryWithdrawn;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverFindingCleared;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverFindingMade;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEndCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEnded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportReopened;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverWithdrawn;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Young people who have left care, by the day by which the council is to be in touch again. */
public final class CareLeaverContactsDue implements WorkList<CareLeaverSupportEvent> {

  @Override
  public String name() {
    return "care-leaver-contacts-due";
  }

  @Override
  public String title() {
    return "Young people not in touch";
  }

  @Override
  public String limit() {
    return CONTACT + ", " + CONTACT.source();
  }

  @Override
  public Class<CareLeaverSupportEvent> eventType() {
    return CareLeaverSupportEvent.class;
  }

  @Override
  public Collection<String> keys(CareLeaverSupportEvent event) {
    return List.of(event.careLeaver().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<CareLeaverSupportEvent> logged) {
    return switch (logged.event()) {
      case CareLeaverContactDue it ->
          Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case CareLeaverContactNoLongerDue _, CareLeaverWithdrawn _ -> Change.remove();
      case CareLeaverSupportStarted _,
          CareLeaverSupportCorrected _,
          CareLeaverCategoryChanged _,
          CareLeaverCategoryCorrected _,
          CareLeaverSupportEnded _,
          CareLeaverSupportEndCorrected _,
          CareLeaverSupportReopened _,
          CareLeaverEntryWithdrawn _,
          CareLeaverFindingMade _,
          CareLeaverFindingCleared _ ->
          Change.keep();
    };
  }
}
