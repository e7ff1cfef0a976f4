package uk.safeguarding.lookedafterchildren.personaleducation;

import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanLimits.FIRST_MEETING;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanLimits.INITIATION;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanPractice.INITIATED_WITHIN_10_WORKING_DAYS;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanPractice.READY_FOR_FIRST_REVIEW;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanPractice.REVIEWED_EACH_SCHOOL_TERM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStarted;

/** Where a personal education plan as it now stands differs from practice. */
final class PersonalEducationPlanFindings {

  private static final String END = "end";

  private PersonalEducationPlanFindings() {}

  static List<Finding> of(PersonalEducationPlan plan) {
    PersonalEducationPlanStarted start = plan.start();
    if (start == null || plan.status() == PersonalEducationPlan.Status.WITHDRAWN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    LocalDate from = start.lookedAfterFrom();
    LocalDate endedOn = plan.endedOn();
    LocalDate initiatedOn = plan.progress().initiatedOn();
    List<Occasion> meetings = plan.progress().meetingsInOrder();
    if (isLate(INITIATION, from, initiatedOn == null ? endedOn : initiatedOn)) {
      findings.add(Finding.of(INITIATED_WITHIN_10_WORKING_DAYS, INITIATION.lastDay(from)));
    }
    if (isLate(FIRST_MEETING, from, meetings.isEmpty() ? endedOn : meetings.getFirst().on())) {
      findings.add(Finding.of(READY_FOR_FIRST_REVIEW, FIRST_MEETING.lastDay(from)));
    }
    for (int i = 1; i < meetings.size(); i++) {
      addLateReview(
          findings,
          meetings.get(i - 1).on(),
          meetings.get(i).on(),
          meetings.get(i).id().toString());
    }
    if (!meetings.isEmpty() && endedOn != null) {
      addLateReview(findings, meetings.getLast().on(), endedOn, END);
    }
    return findings;
  }

  private static boolean isLate(DayLimit limit, LocalDate from, @Nullable LocalDate day) {
    return day != null && !limit.isKept(from, day);
  }

  private static void addLateReview(
      List<Finding> findings, LocalDate last, LocalDate next, String about) {
    LocalDate limit = PersonalEducationPlanLimits.lastDayOfTermReview(last);
    if (next.isAfter(limit)) {
      findings.add(Finding.of(REVIEWED_EACH_SCHOOL_TERM, about, limit));
    }
  }
}
