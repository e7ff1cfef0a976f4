package uk.safeguarding.contactsandreferrals.assessment;

import static uk.safeguarding.contactsandreferrals.assessment.AssessmentLimits.AUTHORISATION;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentLimits.FIRST_REVIEW_POINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentStarted;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of an assessment. */
public enum AssessmentPractice implements PracticeRule {
  ASSESSMENT_FOLLOWS_REFERRAL(
      "An assessment starts from a referral, not before it.",
      "Working Together 2018, chapter 1, flow chart 3"),
  FIRST_REVIEW_POINT_WITHIN_10_WORKING_DAYS(
      "A manager reviews an assessment within 10 working days of the referral, unless it is authorised by then.",
      FIRST_REVIEW_POINT.source()),
  AUTHORISED_WITHIN_45_WORKING_DAYS(
      "An assessment is authorised within 45 working days of the referral.",
      AUTHORISATION.source()),
  AUTHORISED_WITH_ITS_FACTORS(
      "An assessment is authorised with the factors that it identified.",
      "Children in need census, factors identified at the end of assessment");

  private final String sentence;
  private final String source;

  AssessmentPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where an assessment as it now stands differs from practice. */
  static List<Finding> findings(Assessment assessment) {
    var findings = new ArrayList<Finding>();
    AssessmentStarted start = assessment.start();
    if (start == null || assessment.status() == Assessment.Status.WITHDRAWN) {
      return findings;
    }
    if (start.startedOn().isBefore(start.referredOn())) {
      findings.add(Finding.of(ASSESSMENT_FOLLOWS_REFERRAL, null));
    }
    Assessment.Authorised end = assessment.end();
    LocalDate firstLook = earlier(assessment.reviewPoints().first(), end == null ? null : end.on());
    if (firstLook != null && !FIRST_REVIEW_POINT.isKept(start.referredOn(), firstLook)) {
      findings.add(
          Finding.of(
              FIRST_REVIEW_POINT_WITHIN_10_WORKING_DAYS,
              FIRST_REVIEW_POINT.lastDay(start.referredOn())));
    }
    if (end != null && !AUTHORISATION.isKept(start.referredOn(), end.on())) {
      findings.add(
          Finding.of(AUTHORISED_WITHIN_45_WORKING_DAYS, AUTHORISATION.lastDay(start.referredOn())));
    }
    if (end != null && assessment.factors().isEmpty()) {
      findings.add(Finding.of(AUTHORISED_WITH_ITS_FACTORS, null));
    }
    return findings;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
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
