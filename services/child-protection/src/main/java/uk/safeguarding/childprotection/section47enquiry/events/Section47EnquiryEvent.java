package uk.safeguarding.childprotection.section47enquiry.events;

import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a section 47 enquiry. */
public sealed interface Section47EnquiryEvent extends ServiceEvent
    permits Section47EnquiryStarted,
        Section47EnquiryCorrected,
        Section47OutcomeRecorded,
        Section47OutcomeCorrected,
        Section47EnquiryWithdrawn,
        InitialChildProtectionConferenceDue,
        InitialChildProtectionConferenceNoLongerDue,
        Section47FindingMade,
        Section47FindingCleared {

  Section47EnquiryId enquiry();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
