package uk.safeguarding.reporting.subjects;

import java.util.List;

/** Records of which nothing is read but what practice rules found, and whether they stand. */
final class RecordsWithFindings {

  static final List<RecordKind> FRONT_DOOR =
      List.of(
          named("allegation", "allegation-withdrawn"),
          named("exploitation-risk", "exploitation-risk-withdrawn"),
          named("private-fostering", "private-fostering-withdrawn"),
          named("young-carer", "young-carer-withdrawn"));

  static final List<RecordKind> PROTECTION =
      List.of(
          named("care-proceedings", "care-proceedings-record-withdrawn"),
          named("pre-proceedings", "pre-proceedings-withdrawn"));

  static final List<RecordKind> CARE =
      List.of(
          named("adoption", "adoption-record-withdrawn"),
          named("education-record", "education-record-withdrawn"),
          named("health-assessment", "health-assessment-withdrawn"),
          named("personal-education-plan", "personal-education-plan-withdrawn"),
          named("prospective-adopter", "prospective-adopter-record-withdrawn"),
          named("special-guardianship", "special-guardianship-record-withdrawn"),
          named(
              "strengths-and-difficulties-questionnaire",
              "strengths-and-difficulties-questionnaire-withdrawn"));

  private RecordsWithFindings() {}

  private static RecordKind named(String name, String withdrawal) {
    return RecordKind.named(name)
        .finds(name + "-finding-made", name + "-finding-cleared")
        .withdrawnBy(withdrawal);
  }
}
