package uk.safeguarding.lookedafterchildren.fostercarer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtended;

/** The order in which the days of a foster carer's record follow each other. */
final class FosterCarerDays {

  private FosterCarerDays() {}

  static boolean areInOrder(FosterCarer carer) {
    LocalDate first = Objects.requireNonNull(carer.start()).enquiryReceivedOn();
    LocalDate approved = carer.approvedOn();
    FosterCarerClosed closure = carer.closure();
    LocalDate last = closure == null ? LocalDate.MAX : closure.closedOn();
    LocalDate notice = closure == null ? null : closure.noticeReceivedOn();
    return within(first, last, beforeApproval(carer))
        && (approved == null
            || (within(first, approved, beforeApproval(carer))
                && within(approved, last, carer.entries().days())))
        && within(first, last, Stream.ofNullable(approved))
        && within(first, last, Stream.ofNullable(notice))
        && within(first, last, extensions(carer))
        && carer.entries().holds().standing().values().stream()
            .allMatch(FosterCarerEntries.Hold::isInOrder)
        && !last.isBefore(first);
  }

  private static Stream<LocalDate> beforeApproval(FosterCarer carer) {
    return Stream.concat(
        Stream.ofNullable(carer.appliedOn()), Stream.ofNullable(carer.temporary().approvedOn()));
  }

  /** An extension follows the temporary approval; one without the other cannot be. */
  private static Stream<LocalDate> extensions(FosterCarer carer) {
    LocalDate approved = carer.temporary().approvedOn();
    return carer
        .temporary()
        .extensions()
        .days(TemporaryApprovalExtended::extendedOn)
        .map(day -> approved == null || day.isBefore(approved) ? LocalDate.MIN : day);
  }

  private static boolean within(LocalDate first, LocalDate last, Stream<LocalDate> days) {
    return days.noneMatch(day -> day.isBefore(first) || day.isAfter(last));
  }
}
