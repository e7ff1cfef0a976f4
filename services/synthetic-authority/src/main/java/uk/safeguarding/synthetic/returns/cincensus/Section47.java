package uk.safeguarding.synthetic.returns.cincensus;

import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.returns.lives.Enquiry;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Referral;

/** The enquiries of a case that were begun, or led to a conference, in the year. */
record Section47(CensusYear year) {

  /**
   * From the strategy discussion, of several the last, to the conference (<i>Working Together</i>).
   */
  private static final int WORKING_DAYS = 15;

  void write(Life life, Referral referral, Elements xml) {
    life.all(Enquiry.class).stream()
        .filter(each -> referral.id().equals(each.referral()) && isIn(each))
        .forEach(each -> write(each, referral, xml));
  }

  private boolean isIn(Enquiry enquiry) {
    return enquiry.conferenceOn() == null
        ? year.holds(enquiry.startedOn())
        : year.holds(enquiry.conferenceOn());
  }

  private static void write(Enquiry enquiry, Referral referral, Elements xml) {
    // No conference is held about a case that was closed before it (rule 8868).
    boolean isNotRequired =
        enquiry.conferenceOn() == null
            && (enquiry.isWithoutConference() || referral.closedOn() != null);
    xml.group(
        "Section47",
        () -> {
          xml.text("S47ActualStartDate", enquiry.startedOn());
          xml.text("InitialCPCtarget", Working.after(enquiry.lastDiscussionOn(), WORKING_DAYS));
          xml.text("DateOfInitialCPC", enquiry.conferenceOn());
          xml.text("ICPCnotRequired", isNotRequired);
        });
  }
}
