package uk.safeguarding.childprotection.section47enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceDue;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceNoLongerDue;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryEvent;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryStarted;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeRecorded;

/** Whether an enquiry asks for a conference, and since when its limit runs. */
final class ConferenceNeed {

  private ConferenceNeed() {}

  /** What an event changes in it. */
  static List<Section47EnquiryEvent> changes(
      Section47EnquiryEvent event, Section47Enquiry before, Section47Enquiry after) {
    LocalDate now = since(after);
    if (Objects.equals(now, since(before))) {
      return List.of();
    }
    return List.of(
        now == null
            ? new InitialChildProtectionConferenceNoLongerDue(event.enquiry(), event.child())
            : new InitialChildProtectionConferenceDue(event.enquiry(), event.child(), now));
  }

  /** The last strategy discussion of an enquiry that found a continuing risk; null of any other. */
  private static @Nullable LocalDate since(Section47Enquiry enquiry) {
    Section47EnquiryStarted start = enquiry.start();
    Section47OutcomeRecorded end = enquiry.end();
    return start != null
            && end != null
            && end.outcome() == Section47Outcome.SUBSTANTIATED_CONTINUING_RISK
            && enquiry.status() == Section47Enquiry.Status.CLOSED
        ? start.strategyDiscussionOn()
        : null;
  }
}
