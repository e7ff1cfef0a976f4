package uk.safeguarding.lookedafterchildren.pathwayplan;

import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanLimits.ASSESSMENT;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanLimits.AUTHORISATION;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanLimits.REVIEWS;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.NEEDS_ASSESSED_WITHIN_3_MONTHS;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.PLAN_AUTHORISED_WITHIN_28_DAYS;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.PLAN_FOLLOWS_ASSESSMENT;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.PLAN_NAMES_PERSONAL_ADVISER;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.PLAN_REVIEWED_WITHIN_6_MONTHS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Cadence.Missed;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorised;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningStarted;

/** Where pathway planning as it now stands differs from practice. */
final class PathwayPlanFindings {

  private PathwayPlanFindings() {}

  static List<Finding> of(PathwayPlan plan) {
    PathwayPlanningStarted start = plan.start();
    if (start == null || plan.withdrawn()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    LocalDate assessedOn = plan.assessedOn();
    LocalDate runsFrom = latestStart(start);
    if (assessedOn != null && runsFrom != null && !ASSESSMENT.isKept(runsFrom, assessedOn)) {
      findings.add(Finding.of(NEEDS_ASSESSED_WITHIN_3_MONTHS, ASSESSMENT.lastDay(runsFrom)));
    }
    PathwayPlanAuthorised authorisation = plan.authorisation();
    if (authorisation != null) {
      findings.addAll(ofAuthorised(plan, authorisation));
    }
    return findings;
  }

  /**
   * The last day on which the limit of the assessment can have begun: of the 16th birthday only its
   * month is known, so nobody is found late who may have been in time.
   */
  private static @Nullable LocalDate latestStart(PathwayPlanningStarted start) {
    MilestoneMonth sixteenIn = start.sixteenIn();
    if (start.becameEligibleOn() != null) {
      return start.becameEligibleOn();
    }
    return sixteenIn == null ? null : sixteenIn.month().lastDay();
  }

  private static List<Finding> ofAuthorised(PathwayPlan plan, PathwayPlanAuthorised authorisation) {
    var findings = new ArrayList<Finding>();
    LocalDate authorisedOn = authorisation.authorisedOn();
    LocalDate assessedOn = plan.assessedOn();
    if (assessedOn == null || authorisedOn.isBefore(assessedOn)) {
      findings.add(Finding.of(PLAN_FOLLOWS_ASSESSMENT, null));
    } else if (!AUTHORISATION.isKept(assessedOn, authorisedOn)) {
      findings.add(Finding.of(PLAN_AUTHORISED_WITHIN_28_DAYS, AUTHORISATION.lastDay(assessedOn)));
    }
    if (authorisation.personalAdviser() == null) {
      findings.add(Finding.of(PLAN_NAMES_PERSONAL_ADVISER, null));
    }
    KnownDay ended = plan.ended();
    for (Missed missed :
        REVIEWS.missed(
            authorisedOn, plan.reviewsInOrder(), ended == null ? null : ended.earliest())) {
      findings.add(Finding.of(PLAN_REVIEWED_WITHIN_6_MONTHS, missed.about(), missed.limit()));
    }
    return findings;
  }
}
