package uk.safeguarding.contactsandreferrals.missingepisode;

import static uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeLimits.RETURN_INTERVIEW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingRecorded;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeRecorded;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks after a child was missing. */
public enum MissingEpisodePractice implements PracticeRule {
  RETURN_INTERVIEW_IS_OFFERED(
      "Every child who was missing is offered a return interview.", RETURN_INTERVIEW.source()),
  RETURN_INTERVIEW_OFFERED_WITHIN_72_HOURS(
      "The return interview is offered in time to be held within 72 hours of the return.",
      RETURN_INTERVIEW.source()),
  RETURN_INTERVIEW_HELD_WITHIN_72_HOURS(
      "The return interview is held within 72 hours of the return.", RETURN_INTERVIEW.source());

  private final String sentence;
  private final String source;

  MissingEpisodePractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where an episode as it now stands differs from practice. */
  static List<Finding> findings(MissingEpisode episode) {
    var findings = new ArrayList<Finding>();
    ReturnFromMissingRecorded end = episode.returned();
    if (end == null || episode.status() == MissingEpisode.Status.WITHDRAWN) {
      return findings;
    }
    LocalDate limit = London.day(RETURN_INTERVIEW.end(end.returnedAt()));
    Instant offered = episode.offers().first();
    if (offered != null && !RETURN_INTERVIEW.isKept(end.returnedAt(), offered)) {
      findings.add(Finding.of(RETURN_INTERVIEW_OFFERED_WITHIN_72_HOURS, limit));
    }
    ReturnInterviewOutcomeRecorded interview = episode.interview();
    if (interview == null) {
      return findings;
    }
    boolean inTime = RETURN_INTERVIEW.isKept(end.returnedAt(), interview.decidedAt());
    switch (interview.outcome()) {
      case HELD -> {
        if (!inTime) {
          findings.add(Finding.of(RETURN_INTERVIEW_HELD_WITHIN_72_HOURS, limit));
        }
      }
      case NOT_NEEDED -> {
        if (offered == null) {
          findings.add(Finding.of(RETURN_INTERVIEW_IS_OFFERED, limit));
        }
      }
      case REFUSED -> {}
    }
    return findings;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public String source() {
    return source;
  }
}
