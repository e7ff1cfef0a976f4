package uk.safeguarding.reporting.subjects;

import java.util.List;
import java.util.Map;

/** Records of looked-after-children of young people who leave care, and who each child is. */
final class LeavingCareRecords {

  /** Who each child is, which the front door tells. */
  static final String CHILD = "child";

  static final List<RecordKind> ALL =
      List.of(
          RecordKind.named(CHILD)
              .says("identity", "child-identified", "child-born", "age-milestones-corrected"),
          careLeaver(),
          RecordKind.named("pathway-plan")
              .says("started", "pathway-planning-started", "pathway-planning-corrected")
              .says("authorised", "pathway-plan-authorised", "pathway-plan-authorisation-corrected")
              .says("ended", "pathway-plan-ended", "pathway-plan-end-corrected")
              .withdrawnBy("pathway-plan-withdrawn")
              .finds("pathway-plan-finding-made", "pathway-plan-finding-cleared"));

  private LeavingCareRecords() {}

  private static RecordKind careLeaver() {
    return RecordKind.named("care-leaver")
        .says("started", "care-leaver-support-started", "care-leaver-support-corrected")
        .saysOneOf(
            "categories",
            "change",
            "care-leaver-category-changed",
            "care-leaver-category-corrected")
        .saysOneOf("contacts", "contact", "care-leaver-contact-recorded")
        .saysOneOf("stays", "stay", "care-leaver-accommodation-recorded")
        .saysOneOf("departures", "departure", "care-leaver-departed", "care-leaver-returned")
        .saysOneOf("ends", "end", "care-leaver-support-ended", "care-leaver-support-end-corrected")
        .saysOneOf("reopenings", "reopening", "care-leaver-support-reopened")
        .takesBackEither(
            "care-leaver-entry-withdrawn",
            "kind",
            Map.of(
                "CATEGORY_CHANGE", "categories",
                "CONTACT", "contacts",
                "ACCOMMODATION", "stays",
                "DEPARTURE", "departures",
                "END", "ends",
                "REOPENING", "reopenings"),
            "entry")
        .withdrawnBy("care-leaver-withdrawn")
        .finds("care-leaver-finding-made", "care-leaver-finding-cleared");
  }
}
