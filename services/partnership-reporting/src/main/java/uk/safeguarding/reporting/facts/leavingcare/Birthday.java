package uk.safeguarding.reporting.facts.leavingcare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.Statement;

/**
 * A young person in the month of a birthday: contacts count from three months before it to one
 * month after it, and since the day is told to nobody, from the first day of the third month before
 * to the last of the month after.
 */
record Birthday(CareLeaving leaver, Month month) {

  private static final int MONTHS_BEFORE = 3;
  private static final Set<String> ABROAD = Set.of("G1", "G2", "H1", "H2");
  private static final Set<String> ENDED_FOR_GOOD =
      Set.of("MOVED_TO_OTHER_AUTHORITY", "NOT_ENTITLED", "DIED");

  /** Whether it is counted at all. */
  boolean counts() {
    return hadLeftCare() && !hasEndedForGood() && !hasDeparted() && !isFoundGone();
  }

  /** Relevant or former relevant since an earlier month. */
  private boolean hadLeftCare() {
    LocalDate before = month.firstDay().minusDays(1);
    Spans relevant = leaver.relevant();
    return relevant.holdAtEndOf(before) && relevant.holdAtEndOf(month.firstDay());
  }

  private boolean hasEndedForGood() {
    CareLeaving.@Nullable Turn last =
        leaver.turns().stream()
            .filter(turn -> turn.on().isBefore(month.firstDay()))
            .reduce((_, later) -> later)
            .orElse(null);
    return last != null && !last.begins() && ENDED_FOR_GOOD.contains(last.said().text("reason"));
  }

  private boolean hasDeparted() {
    return leaver
        .entries("departures")
        .filter(departure -> !departure.day("since").isAfter(month.lastDay()))
        .anyMatch(departure -> !isBack(departure.dayOrNull("returnedOn")));
  }

  private boolean isBack(@Nullable LocalDate returned) {
    return returned != null && !returned.isAfter(month.lastDay());
  }

  private boolean isFoundGone() {
    @Nullable Statement stay = stay();
    return contacts().anyMatch(inTouch -> inTouch.equals("DIED") || inTouch.equals("RHOM"))
        || (stay != null && ABROAD.contains(stay.text("accommodation")));
  }

  /** In touch and suitably housed: the same person. */
  boolean isSettled() {
    @Nullable Statement stay = stay();
    return stay != null && stay.holds("suitable") && contacts().anyMatch("YES"::equals);
  }

  private Stream<String> contacts() {
    Month first = month.plusMonths(-MONTHS_BEFORE);
    LocalDate last = month.next().lastDay();
    return leaver
        .entries("contacts")
        .filter(contact -> !contact.day("contactOn").isBefore(first.firstDay()))
        .filter(contact -> !contact.day("contactOn").isAfter(last))
        .map(contact -> contact.text("inTouch"));
  }

  /** The last that began by the end of the month. */
  private @Nullable Statement stay() {
    return leaver
        .entries("stays")
        .filter(stay -> !stay.day("since").isAfter(month.lastDay()))
        .max(Comparator.comparing(stay -> stay.day("since")))
        .orElse(null);
  }
}
