package uk.safeguarding.lookedafterchildren.fostercarer;

import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerLimits.NOTICE;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerLimits.REVIEW;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.FIRST_REVIEW_WITHIN_12_MONTHS;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.NEXT_REVIEW_WITHIN_12_MONTHS;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.RESIGNATION_TAKES_EFFECT_AFTER_28_DAYS;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.TEMPORARY_APPROVAL_ENDS_IN_TIME;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.TEMPORARY_APPROVAL_IS_EXTENDED_ONCE;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.TEMPORARY_APPROVAL_IS_EXTENDED_WHILE_IT_RUNS;
import static uk.safeguarding.lookedafterchildren.fostercarer.TemporaryApprovalExtensionReason.ASSESSMENT_NOT_COMPLETE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtended;

/** Where the record of a foster carer as it now stands differs from practice. */
final class FosterCarerFindings {

  private FosterCarerFindings() {}

  static List<Finding> of(FosterCarer carer) {
    if (carer.withdrawn()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    extensions(carer.temporary(), findings);
    endOfTemporaryApproval(carer, findings);
    reviews(carer, findings);
    resignation(carer.closure(), findings);
    return findings;
  }

  private static void extensions(TemporaryApproval temporary, List<Finding> findings) {
    temporary
        .extensions()
        .inOrder(TemporaryApprovalExtended::extendedOn)
        .forEach(
            each -> {
              var it = Objects.requireNonNull(temporary.extensions().standing().get(each.id()));
              LocalDate last = temporary.lastDayToExtend(it.grounds());
              if (last != null && it.extendedOn().isAfter(last)) {
                findings.add(
                    Finding.of(
                        TEMPORARY_APPROVAL_IS_EXTENDED_WHILE_IT_RUNS, each.id().toString(), last));
              }
            });
    temporary.extensionsFor(ASSESSMENT_NOT_COMPLETE).stream()
        .skip(1)
        .forEach(
            each ->
                findings.add(
                    Finding.of(
                        TEMPORARY_APPROVAL_IS_EXTENDED_ONCE, each.extension().toString(), null)));
  }

  private static void endOfTemporaryApproval(FosterCarer carer, List<Finding> findings) {
    LocalDate last = carer.temporary().lastDay();
    FosterCarerClosed closure = carer.closure();
    LocalDate ended = carer.approvedOn();
    if (ended == null && closure != null) {
      ended = closure.closedOn();
    }
    if (last != null && ended != null && ended.isAfter(last)) {
      findings.add(Finding.of(TEMPORARY_APPROVAL_ENDS_IN_TIME, last));
    }
  }

  private static void reviews(FosterCarer carer, List<Finding> findings) {
    LocalDate since = carer.approvedOn();
    if (since == null) {
      return;
    }
    var rule = FIRST_REVIEW_WITHIN_12_MONTHS;
    for (Occasion review : carer.entries().reviews().inOrder(FosterCarerReviewed::reviewedOn)) {
      review(rule, since, review.id().toString(), review.on(), findings);
      since = review.on();
      rule = NEXT_REVIEW_WITHIN_12_MONTHS;
    }
    FosterCarerClosed closure = carer.closure();
    if (closure != null) {
      review(rule, since, "closure", closure.closedOn(), findings);
    }
  }

  private static void review(
      FosterCarerPractice rule, LocalDate since, String about, LocalDate on, List<Finding> into) {
    if (!REVIEW.isKept(since, on)) {
      into.add(Finding.of(rule, about, REVIEW.lastDay(since)));
    }
  }

  private static void resignation(@Nullable FosterCarerClosed closure, List<Finding> findings) {
    LocalDate notice = closure == null ? null : closure.noticeReceivedOn();
    if (closure != null
        && notice != null
        && closure.reason() == FosterCarerClosureReason.RESIGNED
        && !closure.closedOn().equals(NOTICE.lastDay(notice))) {
      findings.add(Finding.of(RESIGNATION_TAKES_EFFECT_AFTER_28_DAYS, NOTICE.lastDay(notice)));
    }
  }
}
