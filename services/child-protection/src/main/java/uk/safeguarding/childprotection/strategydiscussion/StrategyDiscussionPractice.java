package uk.safeguarding.childprotection.strategydiscussion;

import static uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionLimits.HELD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.strategydiscussion.events.StrategyDiscussionHeld;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a strategy discussion. */
public enum StrategyDiscussionPractice implements PracticeRule {
  SOCIAL_CARE_POLICE_AND_HEALTH_TAKE_PART(
      "Social care, the police and health take part, as a minimum.",
      "Working Together 2018, chapter 1, \"Strategy discussion\""),
  DISCUSSION_WITHIN_1_WORKING_DAY(
      "The discussion is held within 1 working day of the decision that one is needed.",
      HELD.source());

  private static final List<AttendingAgency> NEEDED =
      List.of(AttendingAgency.SOCIAL_CARE, AttendingAgency.POLICE, AttendingAgency.HEALTH);

  private final String sentence;
  private final String source;

  StrategyDiscussionPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a discussion as it now stands differs from practice: one finding per missing agency. */
  static List<Finding> findings(StrategyDiscussion discussion) {
    var findings = new ArrayList<Finding>();
    StrategyDiscussionHeld held = discussion.held();
    if (held == null || discussion.status() == StrategyDiscussion.Status.WITHDRAWN) {
      return findings;
    }
    NEEDED.stream()
        .filter(agency -> !held.agencies().contains(agency))
        .map(agency -> Finding.of(SOCIAL_CARE_POLICE_AND_HEALTH_TAKE_PART, agency.name(), null))
        .forEach(findings::add);
    LocalDate neededOn = held.neededOn();
    if (neededOn != null && !HELD.isKept(neededOn, held.heldOn())) {
      findings.add(Finding.of(DISCUSSION_WITHIN_1_WORKING_DAY, HELD.lastDay(neededOn)));
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
