package uk.safeguarding.lookedafterchildren.specialguardianship;

import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipLimits.NOTICE;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipLimits.REPORT;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks on the way to a special guardianship order. */
public enum SpecialGuardianshipPractice implements PracticeRule {
  REPORT_WITHIN_12_WEEKS(
      "The report is completed within 12 weeks of the start of the assessment.", REPORT.source()),
  NOTICE_3_MONTHS_BEFORE_APPLICATION(
      "The application follows the notice by three months or more.", NOTICE.source()),
  REPORT_BEFORE_ORDER(
      "The court has the council's report when it makes the order.",
      "Children Act 1989, section 14A(11)"),
  SUPPORT_PLAN_BEFORE_ORDER(
      "A support plan is made before the order.",
      "Special guardianship guidance (Department for Education, January 2017), support services");

  private final String sentence;
  private final String source;

  SpecialGuardianshipPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
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
