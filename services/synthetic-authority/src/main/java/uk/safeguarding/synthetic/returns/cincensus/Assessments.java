package uk.safeguarding.synthetic.returns.cincensus;

import java.util.List;
import uk.safeguarding.synthetic.returns.lives.Assessment;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/** The assessments of a case that were begun or authorised in the year. */
record Assessments(CensusYear year) {

  void write(Life life, String referral, Elements xml) {
    life.all(Assessment.class).stream()
        .filter(each -> referral.equals(each.referral()) && year.isReachedBy(each.authorisedOn()))
        .forEach(each -> write(each, xml));
  }

  private static void write(Assessment assessment, Elements xml) {
    // Factors are returned of completed assessments only (rule 8614).
    List<String> factors = assessment.authorisedOn() == null ? List.of() : assessment.factors();
    xml.group(
        "Assessments",
        () -> {
          xml.text("AssessmentActualStartDate", assessment.startedOn());
          xml.text("AssessmentInternalReviewDate", assessment.reviewedOn());
          xml.text("AssessmentAuthorisationDate", assessment.authorisedOn());
          if (!factors.isEmpty()) {
            xml.group(
                "FactorsIdentifiedAtAssessment",
                () ->
                    factors.stream()
                        .map(Codes.FACTOR::of)
                        .distinct()
                        .forEach(code -> xml.text("AssessmentFactors", code)));
          }
        });
  }
}
