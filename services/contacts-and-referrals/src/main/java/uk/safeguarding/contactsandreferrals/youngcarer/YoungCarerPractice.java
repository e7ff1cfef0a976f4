package uk.safeguarding.contactsandreferrals.youngcarer;

import static uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerLimits.ASSESSMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentCompleted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerIdentified;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks for a young carer. */
public enum YoungCarerPractice implements PracticeRule {
  YOUNG_CARER_IS_UNDER_18(
      "A young carer is under 18 when identified.",
      "Children Act 1989, section 17ZA(3), by the Children and Families Act 2014, section 96"),
  YOUNG_CARER_ASSESSED_WITHIN_45_WORKING_DAYS(
      "The assessment of needs ends within 45 working days of its start.", ASSESSMENT.source()),
  YOUNG_CARER_PLAN_FOLLOWS_ASSESSMENT(
      "A plan of support follows the assessment that found the needs.",
      "Children Act 1989, section 17ZC, by the Children and Families Act 2014, section 96");

  private final String sentence;
  private final String source;

  YoungCarerPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where the record of a young carer as it now stands differs from practice. */
  static List<Finding> findings(YoungCarer carer) {
    var findings = new ArrayList<Finding>();
    YoungCarerIdentified start = carer.start();
    if (start == null || carer.withdrawn()) {
      return findings;
    }
    Integer age = start.age();
    if (age != null && age >= YoungCarerLimits.ADULT) {
      findings.add(Finding.of(YOUNG_CARER_IS_UNDER_18, null));
    }
    LocalDate begun = carer.assessmentOn();
    YoungCarerAssessmentCompleted outcome = carer.outcome();
    if (begun != null && outcome != null && !ASSESSMENT.isKept(begun, outcome.completedOn())) {
      findings.add(
          Finding.of(YOUNG_CARER_ASSESSED_WITHIN_45_WORKING_DAYS, ASSESSMENT.lastDay(begun)));
    }
    LocalDate plan = carer.planOn();
    if (plan != null && (outcome == null || plan.isBefore(outcome.completedOn()))) {
      findings.add(Finding.of(YOUNG_CARER_PLAN_FOLLOWS_ASSESSMENT, null));
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
