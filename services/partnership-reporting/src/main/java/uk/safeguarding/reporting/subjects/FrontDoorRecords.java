package uk.safeguarding.reporting.subjects;

import java.util.List;

/** Records of contacts-and-referrals. */
final class FrontDoorRecords {

  static final List<RecordKind> ALL =
      List.of(
          RecordKind.named("contact")
              .says("received", "contact-received", "contact-corrected")
              .says("outcome", "contact-outcome-recorded", "contact-outcome-corrected")
              .withdrawnBy("contact-withdrawn")
              .finds("contact-finding-made", "contact-finding-cleared"),
          referral(),
          RecordKind.named("assessment")
              .says("started", "assessment-started", "assessment-corrected")
              .says("authorised", "assessment-authorised", "assessment-authorisation-corrected")
              .says("factors", "assessment-factors-identified", "assessment-factors-corrected")
              .withdrawnBy("assessment-withdrawn")
              .finds("assessment-finding-made", "assessment-finding-cleared"),
          earlyHelp(),
          RecordKind.named("child-in-need-plan")
              .says("started", "child-in-need-plan-started", "child-in-need-plan-corrected")
              .says("ended", "child-in-need-plan-ended", "child-in-need-plan-end-corrected")
              .withdrawnBy("child-in-need-plan-withdrawn")
              .finds("child-in-need-plan-finding-made", "child-in-need-plan-finding-cleared"),
          RecordKind.named("missing-episode")
              .says("reported", "missing-episode-reported", "missing-episode-corrected")
              .says("returned", "return-from-missing-recorded", "return-from-missing-corrected")
              .saysOneOf("offers", "offer", "return-interview-offered")
              .takesBackOneOf("offers", "offer", "return-interview-offer-withdrawn")
              .says(
                  "interview",
                  "return-interview-outcome-recorded",
                  "return-interview-outcome-corrected")
              .withdrawnBy("missing-episode-withdrawn")
              .finds("missing-episode-finding-made", "missing-episode-finding-cleared"),
          RecordKind.named("domestic-abuse-referral")
              .says("referred", "domestic-abuse-referral-made", "domestic-abuse-referral-corrected")
              .withdrawnBy("domestic-abuse-referral-withdrawn")
              .finds(
                  "domestic-abuse-referral-finding-made",
                  "domestic-abuse-referral-finding-cleared"));

  private FrontDoorRecords() {}

  private static RecordKind referral() {
    return RecordKind.named("referral")
        .says("received", "referral-received", "referral-corrected")
        .says("decision", "referral-accepted", "decision", "ACCEPTED")
        .says("decision", "referral-stepped-down-to-early-help", "decision", "STEPPED_DOWN")
        .says("decision", "referral-closed-with-no-further-action", "decision", "NO_FURTHER_ACTION")
        .says("decision", "referral-decision-corrected")
        .says("closure", "referral-closed", "referral-closure-corrected")
        .withdrawnBy("referral-withdrawn")
        .finds("referral-finding-made", "referral-finding-cleared");
  }

  private static RecordKind earlyHelp() {
    return RecordKind.named("early-help")
        .says("started", "early-help-started", "early-help-corrected")
        .says("assessment", "universal-help-assessment-started")
        .says("assessment", "universal-help-assessment-completed")
        .says("assessment", "universal-help-assessment-corrected")
        .says("plan", "early-help-plan-started", "early-help-plan-corrected")
        .says("stepped-up", "early-help-stepped-up")
        .says("ended", "early-help-ended")
        .says("end-correction", "early-help-end-corrected")
        .withdrawnBy("early-help-withdrawn")
        .finds("early-help-finding-made", "early-help-finding-cleared");
  }
}
