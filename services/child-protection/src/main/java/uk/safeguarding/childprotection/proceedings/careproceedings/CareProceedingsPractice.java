package uk.safeguarding.childprotection.proceedings.careproceedings;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsIssued;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.FinalOrderMade;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What the law asks of care proceedings. */
public enum CareProceedingsPractice implements PracticeRule {
  DISPOSED_OF_WITHIN_26_WEEKS(
      "The application is disposed of within 26 weeks beginning with the day of its issue.",
      CareProceedingsLimits.source());

  private final String sentence;
  private final String source;

  CareProceedingsPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where proceedings as they now stand differ from practice. */
  static List<Finding> findings(CareProceedings proceedings) {
    CareProceedingsIssued issue = proceedings.issue();
    FinalOrderMade end = proceedings.end();
    if (issue == null || end == null || proceedings.status() == CareProceedings.Status.WITHDRAWN) {
      return List.of();
    }
    LocalDate lastDay = CareProceedingsLimits.lastDay(issue.issuedOn());
    return end.madeOn().isAfter(lastDay)
        ? List.of(Finding.of(DISPOSED_OF_WITHIN_26_WEEKS, lastDay))
        : List.of();
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
