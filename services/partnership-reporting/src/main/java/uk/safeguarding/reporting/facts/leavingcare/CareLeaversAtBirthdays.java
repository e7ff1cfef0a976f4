package uk.safeguarding.reporting.facts.leavingcare;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Former relevant young people whose 17th to 21st birthday falls in the period, and among them
 * those who were in touch and in suitable accommodation at the end of that month: the same person.
 * Left out are those who had died, gone abroad, or been back home for six months.
 */
public final class CareLeaversAtBirthdays implements Counting {

  public static final String COUNT = "former-relevant-at-17th-to-21st-birthday";
  public static final String SETTLED = COUNT + "-in-touch-and-suitably-accommodated";

  private static final int FIRST = 17;
  private static final int LAST = 21;
  private static final int HOME_MONTHS = 6;

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return IntStream.rangeClosed(FIRST, LAST)
        .mapToObj(age -> Milestones.month(known, age))
        .flatMap(month -> month == null ? Stream.empty() : facts(subject, known, month));
  }

  private static Stream<Fact> facts(String child, SubjectRecord known, Month month) {
    LocalDate end = month.lastDay();
    return CareLeaving.of(known).stream()
        .filter(each -> counts(each, end))
        .limit(1)
        .flatMap(
            each ->
                isSettled(each, end)
                    ? Stream.concat(once(COUNT, child, month), once(SETTLED, child, month))
                    : once(COUNT, child, month));
  }

  private static boolean counts(CareLeaving leaver, LocalDate day) {
    return leaver.supported().holdAtEndOf(day)
        && "FORMER_RELEVANT".equals(leaver.categoryAt(day))
        && !hasDeparted(leaver, day);
  }

  private static boolean hasDeparted(CareLeaving leaver, LocalDate day) {
    @Nullable Statement last = leaver.lastOf("departures", "since", day);
    if (last == null) {
      return false;
    }
    @Nullable LocalDate back = last.dayOrNull("returnedOn");
    if (back != null && !back.isAfter(day)) {
      return false;
    }
    return !last.text("kind").equals("RETURNED_HOME")
        || !last.day("since").plusMonths(HOME_MONTHS).isAfter(day);
  }

  private static boolean isSettled(CareLeaving leaver, LocalDate day) {
    @Nullable Statement contact = leaver.lastOf("contacts", "contactOn", day);
    @Nullable Statement stay = leaver.lastOf("stays", "since", day);
    return contact != null
        && contact.text("inTouch").equals("YES")
        && stay != null
        && stay.holds("suitable");
  }

  /** Two birthdays never fall in one year of twelve months, so each is counted by itself. */
  private static Stream<Fact> once(String count, String child, Month month) {
    return Stream.of(
            month, Quarter.containing(month.firstDay()), FinancialYear.containing(month.firstDay()))
        .map(period -> new Fact.HappenedIn(count, child, period, Dimensions.NONE));
  }
}
