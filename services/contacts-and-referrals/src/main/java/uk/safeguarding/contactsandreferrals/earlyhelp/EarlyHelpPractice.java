package uk.safeguarding.contactsandreferrals.earlyhelp;

import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpLimits.HELP_ASSESSMENT;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpLimits.REVIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpStarted;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of early help. */
public enum EarlyHelpPractice implements PracticeRule {
  HELP_ASSESSMENT_WITHIN_30_WORKING_DAYS(
      "The universal help assessment is complete within 30 working days of its start.",
      HELP_ASSESSMENT.source()),
  PLAN_FOLLOWS_ASSESSMENT(
      "A plan rests on a complete universal help assessment, or on the assessment that stepped down.",
      "Working Together 2018, chapter 1, \"Effective assessment of the need for early help\""),
  PLAN_REVIEWED_EVERY_12_WEEKS(
      "A plan is reviewed within 12 weeks of its start, and then every 12 weeks.", REVIEW.source());

  private final String sentence;
  private final String source;

  EarlyHelpPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where early help as it now stands differs from practice. */
  static List<Finding> findings(EarlyHelp help) {
    var findings = new ArrayList<Finding>();
    EarlyHelpStarted start = help.start();
    if (start == null || help.status() == EarlyHelp.Status.WITHDRAWN) {
      return findings;
    }
    LocalDate assessedFrom = help.work().assessmentStartedOn();
    LocalDate assessedOn = help.work().assessmentCompletedOn();
    if (assessedFrom != null
        && assessedOn != null
        && !HELP_ASSESSMENT.isKept(assessedFrom, assessedOn)) {
      findings.add(
          Finding.of(
              HELP_ASSESSMENT_WITHIN_30_WORKING_DAYS, HELP_ASSESSMENT.lastDay(assessedFrom)));
    }
    LocalDate plannedFrom = help.work().planStartedOn();
    if (plannedFrom != null) {
      if (start.origin() == EarlyHelpOrigin.REQUESTED
          && (assessedOn == null || plannedFrom.isBefore(assessedOn))) {
        findings.add(Finding.of(PLAN_FOLLOWS_ASSESSMENT, null));
      }
      addReviews(findings, help, plannedFrom);
    }
    return findings;
  }

  private static void addReviews(List<Finding> findings, EarlyHelp help, LocalDate plannedFrom) {
    help.work()
        .reviews()
        .late(plannedFrom, REVIEW)
        .forEach(
            late ->
                findings.add(
                    Finding.of(PLAN_REVIEWED_EVERY_12_WEEKS, late.id().toString(), late.limit())));
    LocalDate last = help.work().reviews().lastOr(plannedFrom);
    LocalDate endedOn = help.endedOn();
    if (endedOn != null && !REVIEW.isKept(last, endedOn)) {
      findings.add(Finding.of(PLAN_REVIEWED_EVERY_12_WEEKS, REVIEW.lastDay(last)));
    }
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
