package uk.safeguarding.reporting.subjects;

import java.util.List;

/** Records of child-protection. */
final class ProtectionRecords {

  static final List<RecordKind> ALL =
      List.of(
          RecordKind.named("section-47-enquiry")
              .says("started", "section-47-enquiry-started", "section-47-enquiry-corrected")
              .says("outcome", "section-47-outcome-recorded", "section-47-outcome-corrected")
              .withdrawnBy("section-47-enquiry-withdrawn")
              .finds("section-47-finding-made", "section-47-finding-cleared"),
          RecordKind.named("strategy-discussion")
              .says("held", "strategy-discussion-held", "strategy-discussion-corrected")
              .withdrawnBy("strategy-discussion-withdrawn")
              .finds("strategy-discussion-finding-made", "strategy-discussion-finding-cleared"),
          RecordKind.named("initial-conference")
              .says(
                  "held",
                  "initial-child-protection-conference-held",
                  "initial-child-protection-conference-corrected")
              .withdrawnBy("initial-child-protection-conference-withdrawn")
              .finds(
                  "initial-child-protection-conference-finding-made",
                  "initial-child-protection-conference-finding-cleared"),
          plan(),
          RecordKind.named("temporary-registration")
              .says("started", "temporary-registration-started", "temporary-registration-corrected")
              .says("ended", "temporary-registration-ended", "temporary-registration-end-corrected")
              .withdrawnBy("temporary-registration-withdrawn"));

  private ProtectionRecords() {}

  private static RecordKind plan() {
    return RecordKind.named("protection-plan")
        .says("started", "child-became-subject-of-plan", "child-protection-plan-corrected")
        .says("ended", "child-protection-plan-ended", "child-protection-plan-end-corrected")
        .saysOneOf("visits", "visit", "child-protection-visit-made")
        .takesBackOneOf("visits", "visit", "child-protection-visit-withdrawn")
        .saysOneOf("reviews", "review", "review-child-protection-conference-held")
        .takesBackOneOf("reviews", "review", "review-child-protection-conference-withdrawn")
        .saysOneOf("core-groups", "coreGroup", "core-group-held")
        .takesBackOneOf("core-groups", "coreGroup", "core-group-withdrawn")
        .withdrawnBy("child-protection-plan-withdrawn")
        .finds("child-protection-plan-finding-made", "child-protection-plan-finding-cleared");
  }
}
