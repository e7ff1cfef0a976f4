package uk.safeguarding.contactsandreferrals.worklists;

import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.INITIAL_VISIT;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.VISIT_AFTER_FIRST_YEAR;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.VISIT_IN_FIRST_YEAR;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.privatefostering.VisitDue;
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
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/**
 * Privately fostered children and their next visit. Which visit is due follows from all visits that
 * stand, so the record itself says it in each event that moves it.
 */
public final class PrivateFosteringVisitsDue implements WorkList<PrivateFosteringEvent> {

  @Override
  public String name() {
    return "private-fostering-visits-due";
  }

  @Override
  public String title() {
    return "Private fostering visits due";
  }

  @Override
  public String limit() {
    return "%s from the notification (%s), then %s in the first year (%s) and %s after it (%s)"
        .formatted(
            INITIAL_VISIT,
            INITIAL_VISIT.source(),
            VISIT_IN_FIRST_YEAR,
            VISIT_IN_FIRST_YEAR.source(),
            VISIT_AFTER_FIRST_YEAR,
            VISIT_AFTER_FIRST_YEAR.source());
  }

  @Override
  public Class<PrivateFosteringEvent> eventType() {
    return PrivateFosteringEvent.class;
  }

  @Override
  public Collection<String> keys(PrivateFosteringEvent event) {
    return List.of(event.arrangement().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<PrivateFosteringEvent> logged) {
    return switch (logged.event()) {
      case PrivateFosteringNotified notified -> next(notified, notified.nextVisit());
      case PrivateFosteringCorrected corrected -> next(corrected, corrected.nextVisit());
      case PrivateFosteringVisitRecorded visited -> next(visited, visited.nextVisit());
      case PrivateFosteringVisitWithdrawn withdrawn -> next(withdrawn, withdrawn.nextVisit());
      case PrivateFosteringEnded _, PrivateFosteringWithdrawn _ -> Change.remove();
      case PrivateFosteringEndCorrected _,
          PrivateFosteringSuitabilityDecided _,
          PrivateFosteringSuitabilityCorrected _,
          PrivateFosteringFindingMade _,
          PrivateFosteringFindingCleared _ ->
          Change.keep();
    };
  }

  private static Change<WorkItem> next(PrivateFosteringEvent event, @Nullable VisitDue visit) {
    return visit == null
        ? Change.remove()
        : Change.put(
            WorkItem.due(event.arrangement(), event.child(), visit.since(), visit.dueOn()));
  }
}
