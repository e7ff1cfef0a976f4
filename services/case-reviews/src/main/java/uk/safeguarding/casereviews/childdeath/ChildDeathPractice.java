package uk.safeguarding.casereviews.childdeath;

import static uk.safeguarding.casereviews.childdeath.ChildDeathLimits.NOTIFICATION;
import static uk.safeguarding.casereviews.childdeath.ChildDeathLimits.PANEL_AFTER_ANALYSIS;
import static uk.safeguarding.casereviews.childdeath.ChildDeathLimits.REVIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of the review of a child's death. */
public enum ChildDeathPractice implements PracticeRule {
  PARTNERS_NOTIFIED_WITHIN_48_HOURS(
      "The child death review partners are told at once, at the latest 48 hours after the death.",
      NOTIFICATION.source()),
  JOINT_AGENCY_RESPONSE_WHERE_GROUNDS(
      "A death with grounds for it has a joint agency response before the panel meets.",
      "Working Together 2018, chapter 5, \"Responding to the death of a child\""),
  PANEL_HAS_ANALYSIS_FORM(
      "The panel has the draft analysis form of the review meeting before it.",
      "Child death review: statutory and operational guidance (England) 2018, \"Child death review"
          + " meeting\""),
  PANEL_WITHIN_6_WEEKS_OF_ANALYSIS(
      "The panel meets within six weeks of the draft analysis form.",
      PANEL_AFTER_ANALYSIS.source()),
  REVIEWED_WITHIN_12_MONTHS("The panel meets within 12 months of the death.", REVIEW.source());

  private final String sentence;
  private final String source;

  ChildDeathPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a review as it now stands differs from practice. */
  static List<Finding> findings(ChildDeath death) {
    Circumstances circumstances = death.circumstances();
    if (circumstances == null || death.withdrawn()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    if (!NOTIFICATION.isKept(circumstances.diedAt(), circumstances.notifiedAt())) {
      findings.add(
          Finding.of(
              PARTNERS_NOTIFIED_WITHIN_48_HOURS,
              London.day(NOTIFICATION.end(circumstances.diedAt()))));
    }
    PanelReview review = death.review();
    if (review != null) {
      findings.addAll(ofReview(death, circumstances, review.reviewedOn()));
    }
    return findings;
  }

  private static List<Finding> ofReview(
      ChildDeath death, Circumstances circumstances, LocalDate reviewedOn) {
    var findings = new ArrayList<Finding>();
    LocalDate respondedOn = death.respondedOn();
    if (!circumstances.grounds().isEmpty()
        && (respondedOn == null || respondedOn.isAfter(reviewedOn))) {
      findings.add(Finding.of(JOINT_AGENCY_RESPONSE_WHERE_GROUNDS, null));
    }
    LocalDate analysis = death.forms().lastAnalysisUpTo(reviewedOn);
    if (analysis == null) {
      findings.add(Finding.of(PANEL_HAS_ANALYSIS_FORM, null));
    } else if (!PANEL_AFTER_ANALYSIS.isKept(analysis, reviewedOn)) {
      findings.add(
          Finding.of(PANEL_WITHIN_6_WEEKS_OF_ANALYSIS, PANEL_AFTER_ANALYSIS.lastDay(analysis)));
    }
    if (!REVIEW.isKept(circumstances.diedOn(), reviewedOn)) {
      findings.add(Finding.of(REVIEWED_WITHIN_12_MONTHS, REVIEW.lastDay(circumstances.diedOn())));
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
