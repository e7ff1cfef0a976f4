package uk.safeguarding.contactsandreferrals.childinneedplan;

import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanLimits.REVIEW;
import static uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanLimits.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanStarted;
import uk.safeguarding.contactsandreferrals.occasions.Occasions;
import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a plan. */
public enum ChildInNeedPlanPractice implements PracticeRule {
  REVIEWED_EVERY_3_MONTHS(
      "A plan is reviewed within 3 months of its start, and then every 3 months.", REVIEW.source()),
  CHILD_SEEN_EVERY_20_WORKING_DAYS(
      "A social worker sees the child within 20 working days of the start, and then every 20 working days.",
      VISIT.source());

  private final String sentence;
  private final String source;

  ChildInNeedPlanPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a plan as it now stands differs from practice. */
  static List<Finding> findings(ChildInNeedPlan plan) {
    var findings = new ArrayList<Finding>();
    ChildInNeedPlanStarted start = plan.start();
    if (start == null || plan.status() == ChildInNeedPlan.Status.WITHDRAWN) {
      return findings;
    }
    LocalDate from = start.startedOn();
    plan.reviews()
        .late(from, REVIEW)
        .forEach(late -> findings.add(of(REVIEWED_EVERY_3_MONTHS, late)));
    plan.visits()
        .late(from, VISIT)
        .forEach(late -> findings.add(of(CHILD_SEEN_EVERY_20_WORKING_DAYS, late)));
    LocalDate endedOn = plan.endedOn();
    if (endedOn != null) {
      addOmission(findings, REVIEWED_EVERY_3_MONTHS, REVIEW, plan.reviews().lastOr(from), endedOn);
      addOmission(
          findings, CHILD_SEEN_EVERY_20_WORKING_DAYS, VISIT, plan.visits().lastOr(from), endedOn);
    }
    return findings;
  }

  /** The last stretch of an ended plan, in which nothing came any more. */
  private static void addOmission(
      List<Finding> findings,
      ChildInNeedPlanPractice rule,
      DayLimit limit,
      LocalDate from,
      LocalDate endedOn) {
    if (!limit.isKept(from, endedOn)) {
      findings.add(Finding.of(rule, limit.lastDay(from)));
    }
  }

  private static Finding of(ChildInNeedPlanPractice rule, Occasions.Late late) {
    return Finding.of(rule, late.id().toString(), late.limit());
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
