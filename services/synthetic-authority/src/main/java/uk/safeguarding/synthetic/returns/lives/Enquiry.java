package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A section 47 enquiry, and the initial conference that followed it. */
public record Enquiry(
    @Nullable String referral,
    LocalDate discussionOn,
    LocalDate lastDiscussionOn,
    LocalDate startedOn,
    @Nullable String outcome,
    @Nullable LocalDate conferenceOn,
    @Nullable String decision) {

  Enquiry discussedAgain(LocalDate on) {
    return new Enquiry(referral, discussionOn, on, startedOn, outcome, conferenceOn, decision);
  }

  Enquiry concluded(String what) {
    return new Enquiry(
        referral, discussionOn, lastDiscussionOn, startedOn, what, conferenceOn, decision);
  }

  Enquiry conferred(LocalDate on, String decided) {
    return new Enquiry(referral, discussionOn, lastDiscussionOn, startedOn, outcome, on, decided);
  }

  /** Whether it was concluded without asking for a conference. */
  public boolean isWithoutConference() {
    return outcome != null && !outcome.equals("SUBSTANTIATED_CONTINUING_RISK");
  }
}
