package uk.safeguarding.childprotection.worklists;

import static uk.safeguarding.childprotection.section47enquiry.Section47EnquiryLimits.OUTCOME;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceDue;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceNoLongerDue;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryCorrected;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryEvent;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryStarted;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryWithdrawn;
import uk.safeguarding.childprotection.section47enquiry.events.Section47FindingCleared;
import uk.safeguarding.childprotection.section47enquiry.events.Section47FindingMade;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeCorrected;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeRecorded;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Enquiries without an outcome yet. */
public final class OpenSection47Enquiries implements WorkList<Section47EnquiryEvent> {

  @Override
  public String name() {
    return "section-47-enquiries-open";
  }

  @Override
  public String title() {
    return "Section 47 enquiries open";
  }

  @Override
  public String limit() {
    return OUTCOME + ", " + OUTCOME.source();
  }

  @Override
  public Class<Section47EnquiryEvent> eventType() {
    return Section47EnquiryEvent.class;
  }

  @Override
  public Collection<String> keys(Section47EnquiryEvent event) {
    return List.of(event.enquiry().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<Section47EnquiryEvent> logged) {
    return switch (logged.event()) {
      case Section47EnquiryStarted it ->
          Change.put(item(key, it.child(), it.strategyDiscussionOn()));
      case Section47EnquiryCorrected it ->
          item == null
              ? Change.keep()
              : Change.put(item(key, it.child(), it.strategyDiscussionOn()));
      case Section47OutcomeRecorded _, Section47EnquiryWithdrawn _ -> Change.remove();
      case Section47OutcomeCorrected _,
          InitialChildProtectionConferenceDue _,
          InitialChildProtectionConferenceNoLongerDue _,
          Section47FindingMade _,
          Section47FindingCleared _ ->
          Change.keep();
    };
  }

  private static WorkItem item(String key, ChildRef child, LocalDate strategyDiscussionOn) {
    return WorkItem.due(key, child, strategyDiscussionOn, OUTCOME.lastDay(strategyDiscussionOn));
  }
}
