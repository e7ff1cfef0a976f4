package uk.safeguarding.contactsandreferrals.privatefostering;

import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.INITIAL_VISIT;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.VISIT_AFTER_FIRST_YEAR;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringLimits.VISIT_IN_FIRST_YEAR;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEnded;
import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What the regulations ask for a privately fostered child. */
public enum PrivateFosteringPractice implements PracticeRule {
  INITIAL_VISIT_WITHIN_7_WORKING_DAYS(
      "The first visit is made within 7 working days of the notification.", INITIAL_VISIT.source()),
  VISITS_EVERY_6_WEEKS_IN_FIRST_YEAR(
      "In the first year the child is visited at least every 6 weeks.",
      VISIT_IN_FIRST_YEAR.source()),
  VISITS_EVERY_12_WEEKS_AFTER_FIRST_YEAR(
      "After the first year the child is visited at least every 12 weeks.",
      VISIT_AFTER_FIRST_YEAR.source());

  private final String sentence;
  private final String source;

  PrivateFosteringPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /**
   * Where an arrangement as it now stands differs from practice. A visit that was never made is
   * found when the arrangement has ended; until then it is on the list of visits due.
   */
  static List<Finding> findings(PrivateFostering arrangement) {
    var findings = new ArrayList<Finding>();
    PrivateFosteringVisits visits = arrangement.visits();
    if (visits == null || arrangement.withdrawn()) {
      return findings;
    }
    for (PrivateFosteringVisits.Visited each : visits.inOrder()) {
      if (each.late()) {
        findings.add(
            Finding.of(
                rule(each.limit()), each.visit().toString(), each.limit().lastDay(each.since())));
      }
    }
    PrivateFosteringEnded end = arrangement.end();
    VisitDue missed = visits.next();
    if (end != null && end.endedOn().isAfter(missed.dueOn())) {
      findings.add(Finding.of(rule(visits.running()), missed.dueOn()));
    }
    return findings;
  }

  private static PrivateFosteringPractice rule(DayLimit limit) {
    if (limit.equals(INITIAL_VISIT)) {
      return INITIAL_VISIT_WITHIN_7_WORKING_DAYS;
    }
    return limit.equals(VISIT_IN_FIRST_YEAR)
        ? VISITS_EVERY_6_WEEKS_IN_FIRST_YEAR
        : VISITS_EVERY_12_WEEKS_AFTER_FIRST_YEAR;
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
