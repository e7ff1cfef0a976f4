package uk.safeguarding.childprotection.worklists;

import static uk.safeguarding.childprotection.conference.InitialConferenceLimits.AFTER_LAST_DISCUSSION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceWithdrawn;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceDue;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceNoLongerDue;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryEvent;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/**
 * Enquiries that found a continuing risk and have had no conference yet. The list remembers the
 * conference of an enquiry, because the outcome may be recorded only after it.
 */
public final class ConferencesDue implements WorkList<ServiceEvent> {

  @Override
  public String name() {
    return "conferences-due";
  }

  @Override
  public String title() {
    return "Initial child protection conferences due";
  }

  @Override
  public String limit() {
    return AFTER_LAST_DISCUSSION + ", " + AFTER_LAST_DISCUSSION.source();
  }

  @Override
  public Class<ServiceEvent> eventType() {
    return ServiceEvent.class;
  }

  @Override
  public Collection<String> keys(ServiceEvent event) {
    return switch (event) {
      case Section47EnquiryEvent it -> List.of(it.enquiry().toString());
      case InitialChildProtectionConferenceHeld it -> keyed(it.enquiry());
      case InitialChildProtectionConferenceWithdrawn it -> keyed(it.enquiry());
      default -> List.of();
    };
  }

  private static Collection<String> keyed(@Nullable Section47EnquiryId enquiry) {
    return enquiry == null ? List.of() : List.of(enquiry.toString());
  }

  @Override
  public Change<WorkItem> evolve(String key, @Nullable WorkItem item, Logged<ServiceEvent> logged) {
    return switch (logged.event()) {
      case InitialChildProtectionConferenceDue it ->
          Change.put(
              item(key, it.child(), it.strategyDiscussionOn())
                  .doneBy(item == null ? null : item.doneBy()));
      case InitialChildProtectionConferenceHeld it -> {
        LocalDate last = it.lastStrategyDiscussionOn();
        yield last == null
            ? Change.keep()
            : Change.put(
                (item == null ? item(key, it.child(), last) : item).doneBy(it.conference()));
      }
      case InitialChildProtectionConferenceWithdrawn it ->
          item != null && it.conference().toString().equals(item.doneBy())
              ? Change.put(item.doneBy(null))
              : Change.keep();
      case InitialChildProtectionConferenceNoLongerDue _ ->
          item == null || item.doneBy() == null ? Change.remove() : Change.keep();
      case Section47EnquiryWithdrawn _ -> Change.remove();
      default -> Change.keep();
    };
  }

  private static WorkItem item(String key, ChildRef child, LocalDate last) {
    return WorkItem.due(key, child, last, AFTER_LAST_DISCUSSION.lastDay(last));
  }
}
