package uk.safeguarding.lookedafterchildren.fostercarer;

import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerLimits.EXTENSION;
import static uk.safeguarding.lookedafterchildren.fostercarer.TemporaryApprovalExtensionReason.ASSESSMENT_NOT_COMPLETE;
import static uk.safeguarding.lookedafterchildren.fostercarer.TemporaryApprovalExtensionReason.INDEPENDENT_REVIEW_SOUGHT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtended;

/**
 * The temporary approval of a connected person.
 *
 * @param approvedOn null where none was given
 */
record TemporaryApproval(
    @Nullable LocalDate approvedOn, Occasions<TemporaryApprovalExtended> extensions) {

  static final TemporaryApproval NONE = new TemporaryApproval(null, Occasions.none());

  TemporaryApproval with(LocalDate approved) {
    return new TemporaryApproval(approved, extensions);
  }

  TemporaryApproval with(Occasions<TemporaryApprovalExtended> now) {
    return new TemporaryApproval(approvedOn, now);
  }

  /** Its last day; null where none was given, and while an independent review lets it run on. */
  @Nullable LocalDate lastDay() {
    return extensionsFor(INDEPENDENT_REVIEW_SOUGHT).isEmpty() ? lastDayWithoutReview() : null;
  }

  private @Nullable LocalDate lastDayWithoutReview() {
    LocalDate first = lastDayOfFirstPeriod();
    return first == null || extensionsFor(ASSESSMENT_NOT_COMPLETE).isEmpty()
        ? first
        : EXTENSION.lastDay(first);
  }

  private @Nullable LocalDate lastDayOfFirstPeriod() {
    return approvedOn == null
        ? null
        : FosterCarerLimits.temporaryApproval(approvedOn).lastDay(approvedOn);
  }

  /**
   * The last day on which it could be extended: for the assessment before its first period is over,
   * for an independent review as long as it runs.
   */
  @Nullable LocalDate lastDayToExtend(TemporaryApprovalExtensionReason grounds) {
    return switch (grounds) {
      case ASSESSMENT_NOT_COMPLETE -> lastDayOfFirstPeriod();
      case INDEPENDENT_REVIEW_SOUGHT -> lastDayWithoutReview();
    };
  }

  List<TemporaryApprovalExtended> extensionsFor(TemporaryApprovalExtensionReason grounds) {
    return extensions.standing().values().stream()
        .filter(each -> each.grounds() == grounds)
        .sorted(
            Comparator.comparing(TemporaryApprovalExtended::extendedOn)
                .thenComparing(TemporaryApprovalExtended::extension))
        .toList();
  }
}
