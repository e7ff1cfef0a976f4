package uk.safeguarding.reporting.subjects;

import java.util.List;

/** Records of looked-after-children of a child in care, and of foster carers. */
final class CareRecords {

  static final List<RecordKind> ALL =
      List.of(
          periodOfCare(),
          RecordKind.named("care-plan")
              .says("started", "care-plan-started", "care-plan-corrected")
              .says("authorised", "care-plan-authorised", "care-plan-authorisation-corrected")
              .says("ended", "care-plan-ended", "care-plan-end-corrected")
              .withdrawnBy("care-plan-withdrawn")
              .finds("care-plan-finding-made", "care-plan-finding-cleared"),
          RecordKind.named("unaccompanied")
              .says("started", "unaccompanied-status-started", "unaccompanied-status-corrected")
              .says("ended", "unaccompanied-status-ended", "unaccompanied-status-end-corrected")
              .withdrawnBy("unaccompanied-status-withdrawn")
              .finds("unaccompanied-status-finding-made", "unaccompanied-status-finding-cleared"),
          RecordKind.named("social-worker-allocation")
              .says("started", "social-worker-allocated", "social-worker-allocation-corrected")
              .says(
                  "ended",
                  "social-worker-allocation-ended",
                  "social-worker-allocation-end-corrected")
              .withdrawnBy("social-worker-allocation-withdrawn"),
          RecordKind.named("foster-carer")
              .says("approved", "foster-carer-approved", "foster-carer-approval-corrected")
              .says("closed", "foster-carer-closed", "foster-carer-closure-corrected")
              .withdrawnBy("foster-carer-record-withdrawn")
              .finds("foster-carer-finding-made", "foster-carer-finding-cleared"));

  private CareRecords() {}

  private static RecordKind periodOfCare() {
    return RecordKind.named("period-of-care")
        .says("started", "period-of-care-started", "period-of-care-corrected")
        .says("ended", "period-of-care-ended", "period-of-care-end-corrected")
        .saysOneOf("episodes", "episode", "episode-of-care-started", "episode-of-care-corrected")
        .takesBackOneOf("episodes", "episode", "episode-of-care-withdrawn")
        .saysOneOf("visits", "visit", "looked-after-visit-made")
        .takesBackOneOf("visits", "visit", "looked-after-visit-withdrawn")
        .saysOneOf("reviews", "review", "looked-after-review-held")
        .takesBackOneOf("reviews", "review", "looked-after-review-withdrawn")
        .withdrawnBy("period-of-care-withdrawn")
        .finds("period-of-care-finding-made", "period-of-care-finding-cleared");
  }
}
