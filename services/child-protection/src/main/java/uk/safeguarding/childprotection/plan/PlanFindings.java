package uk.safeguarding.childprotection.plan;

import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.CORE_GROUPS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.REVIEWS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.VISITS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.CHILD_SEEN_WITHIN_15_WORKING_DAYS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.END_IS_DECIDED_AT_A_REVIEW;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.FIRST_CORE_GROUP_WITHIN_10_WORKING_DAYS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.FIRST_REVIEW_WITHIN_3_MONTHS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.NEXT_CORE_GROUP_WITHIN_6_WEEKS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.NEXT_REVIEW_WITHIN_6_MONTHS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.ONE_PLAN_AT_A_TIME;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanPractice.SOCIAL_CARE_AND_ANOTHER_AGENCY_ATTEND_CORE_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.plan.events.ChildBecameSubjectOfPlan;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEnded;
import uk.safeguarding.childprotection.plan.events.CoreGroupHeld;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Cadence.Missed;

/** Where a plan as it now stands differs from practice. */
final class PlanFindings {

  private PlanFindings() {}

  static List<Finding> of(ChildProtectionPlan plan) {
    ChildBecameSubjectOfPlan start = plan.start();
    if (start == null || plan.status() == ChildProtectionPlan.Status.WITHDRAWN) {
      return List.of();
    }
    ChildProtectionPlanEnded end = plan.end();
    LocalDate endedOn = end == null ? null : end.endedOn();
    PlanProgress progress = plan.progress();
    var findings = new ArrayList<Finding>();
    LocalDate before = start.previousPlanEndedOn();
    if (before != null && before.isAfter(start.startedOn())) {
      findings.add(Finding.of(ONE_PLAN_AT_A_TIME, null));
    }
    for (Missed missed : VISITS.missed(start.startedOn(), progress.visitsInOrder(), endedOn)) {
      findings.add(Finding.of(CHILD_SEEN_WITHIN_15_WORKING_DAYS, missed.about(), missed.limit()));
    }
    for (Missed missed :
        CORE_GROUPS.missed(start.startedOn(), progress.coreGroupsInOrder(), endedOn)) {
      findings.add(
          Finding.of(
              missed.isFirst()
                  ? FIRST_CORE_GROUP_WITHIN_10_WORKING_DAYS
                  : NEXT_CORE_GROUP_WITHIN_6_WEEKS,
              missed.about(),
              missed.limit()));
    }
    progress
        .coreGroups()
        .inOrder(PlanFindings::isThinlyAttended, CoreGroupHeld::heldOn)
        .forEach(
            each ->
                findings.add(
                    Finding.of(
                        SOCIAL_CARE_AND_ANOTHER_AGENCY_ATTEND_CORE_GROUP,
                        each.id().toString(),
                        null)));
    for (Missed missed : REVIEWS.missed(start.startedOn(), progress.reviewsInOrder(), endedOn)) {
      findings.add(
          Finding.of(
              missed.isFirst() ? FIRST_REVIEW_WITHIN_3_MONTHS : NEXT_REVIEW_WITHIN_6_MONTHS,
              missed.about(),
              missed.limit()));
    }
    if (end != null
        && end.reason() == PlanEndReason.NO_LONGER_AT_RISK
        && !progress.endWasDecidedBy(end.endedOn())) {
      findings.add(Finding.of(END_IS_DECIDED_AT_A_REVIEW, null));
    }
    return findings;
  }

  private static boolean isThinlyAttended(CoreGroupHeld coreGroup) {
    return !coreGroup.agencies().contains(AttendingAgency.SOCIAL_CARE)
        || coreGroup.agencies().size() < 2;
  }
}
