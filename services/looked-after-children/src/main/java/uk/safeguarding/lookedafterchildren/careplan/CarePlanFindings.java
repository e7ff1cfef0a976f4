package uk.safeguarding.lookedafterchildren.careplan;

import static uk.safeguarding.lookedafterchildren.careplan.CarePlanLimits.PREPARATION;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanPractice.CARE_PLAN_IS_AUTHORISED;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanPractice.CHILDS_VIEWS_COME_FIRST;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanPractice.PREPARED_WITHIN_10_WORKING_DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEnded;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanStarted;

/** Where a care plan as it now stands differs from practice. */
final class CarePlanFindings {

  private CarePlanFindings() {}

  static List<Finding> of(CarePlan plan) {
    CarePlanStarted start = plan.start();
    if (start == null || plan.status() == CarePlan.Status.WITHDRAWN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    CarePlanEnded end = plan.end();
    LocalDate endedOn = end == null ? null : end.endedOn();
    LocalDate preparedOn = plan.progress().preparedOn();
    LocalDate authorisedOn = plan.progress().authorisedOn();
    if (isLate(start.placedOn(), preparedOn == null ? endedOn : preparedOn)) {
      findings.add(
          Finding.of(PREPARED_WITHIN_10_WORKING_DAYS, PREPARATION.lastDay(start.placedOn())));
    }
    if (authorisedOn == null && isLate(start.placedOn(), endedOn)) {
      findings.add(Finding.of(CARE_PLAN_IS_AUTHORISED, null));
    }
    if (authorisedOn != null
        && isOldEnough(start.age())
        && !plan.progress().wasHeardBy(authorisedOn)) {
      findings.add(Finding.of(CHILDS_VIEWS_COME_FIRST, authorisedOn));
    }
    return findings;
  }

  /** Null where it has not come, and may still come in time. */
  private static boolean isLate(LocalDate placedOn, @Nullable LocalDate day) {
    return day != null && !PREPARATION.isKept(placedOn, day);
  }

  private static boolean isOldEnough(@Nullable Integer age) {
    return age != null && age >= CarePlanLimits.AGE_TO_BE_HEARD;
  }
}
