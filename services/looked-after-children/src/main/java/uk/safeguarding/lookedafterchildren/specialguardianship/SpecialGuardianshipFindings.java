package uk.safeguarding.lookedafterchildren.specialguardianship;

import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipLimits.NOTICE;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipLimits.REPORT;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipPractice.NOTICE_3_MONTHS_BEFORE_APPLICATION;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipPractice.REPORT_BEFORE_ORDER;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipPractice.REPORT_WITHIN_12_WEEKS;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipPractice.SUPPORT_PLAN_BEFORE_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipAssessmentStarted;

/** Where a special guardianship as it now stands differs from practice. */
final class SpecialGuardianshipFindings {

  private SpecialGuardianshipFindings() {}

  static List<Finding> of(SpecialGuardianship guardianship) {
    var findings = new ArrayList<Finding>();
    SpecialGuardianshipAssessmentStarted start = guardianship.start();
    if (start == null || guardianship.withdrawn()) {
      return findings;
    }
    SpecialGuardianshipPath path = guardianship.path();
    LocalDate report = path.reportOn();
    if (report != null && !REPORT.isKept(start.startedOn(), report)) {
      findings.add(Finding.of(REPORT_WITHIN_12_WEEKS, REPORT.lastDay(start.startedOn())));
    }
    LocalDate notice = start.noticeReceivedOn();
    LocalDate applied = path.appliedOn();
    if (notice != null && applied != null && applied.isBefore(NOTICE.lastDay(notice))) {
      findings.add(Finding.of(NOTICE_3_MONTHS_BEFORE_APPLICATION, null));
    }
    LocalDate granted = guardianship.fate().grantedOn();
    if (granted != null && (report == null || report.isAfter(granted))) {
      findings.add(Finding.of(REPORT_BEFORE_ORDER, granted));
    }
    LocalDate plan = path.supportPlanOn();
    if (granted != null && plan != null && plan.isAfter(granted)) {
      findings.add(Finding.of(SUPPORT_PLAN_BEFORE_ORDER, granted));
    }
    return findings;
  }
}
