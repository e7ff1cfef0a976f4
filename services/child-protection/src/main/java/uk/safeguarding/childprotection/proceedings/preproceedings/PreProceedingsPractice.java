package uk.safeguarding.childprotection.proceedings.preproceedings;

import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsLimits.END;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsLimits.FIRST_MEETING;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsLimits.MEETINGS;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsLimits.NEXT_REVIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.LetterBeforeProceedingsSent;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;
import uk.safeguarding.kernel.timetable.Cadence.Missed;

/** What good practice asks of pre-proceedings. */
public enum PreProceedingsPractice implements PracticeRule {
  FIRST_MEETING_WITHIN_10_WORKING_DAYS(
      "The parents are met within 10 working days of the letter before proceedings.",
      FIRST_MEETING.source()),
  REVIEW_WITHIN_6_WEEKS(
      "Progress is reviewed with the parents within 6 weeks of the last meeting.",
      NEXT_REVIEW.source()),
  PRE_PROCEEDINGS_END_WITHIN_16_WEEKS(
      "Pre-proceedings end within 16 weeks of the letter.", END.source());

  private final String sentence;
  private final String source;

  PreProceedingsPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where pre-proceedings as they now stand differ from practice. */
  static List<Finding> findings(PreProceedings preProceedings) {
    LetterBeforeProceedingsSent letter = preProceedings.letter();
    if (letter == null || preProceedings.status() == PreProceedings.Status.WITHDRAWN) {
      return List.of();
    }
    LocalDate endedOn = preProceedings.endedOn();
    var findings = new ArrayList<Finding>();
    for (Missed missed :
        MEETINGS.missed(letter.sentOn(), preProceedings.meetingsInOrder(), endedOn)) {
      findings.add(
          Finding.of(
              missed.isFirst() ? FIRST_MEETING_WITHIN_10_WORKING_DAYS : REVIEW_WITHIN_6_WEEKS,
              missed.about(),
              missed.limit()));
    }
    if (endedOn != null && !END.isKept(letter.sentOn(), endedOn)) {
      findings.add(Finding.of(PRE_PROCEEDINGS_END_WITHIN_16_WEEKS, END.lastDay(letter.sentOn())));
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
