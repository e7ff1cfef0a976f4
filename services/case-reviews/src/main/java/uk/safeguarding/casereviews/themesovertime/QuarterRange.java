package uk.safeguarding.casereviews.themesovertime;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.platform.web.BadRequest;

/** The quarters that are asked for, both ends included. */
record QuarterRange(Quarter from, Quarter to) {

  /** Ten years. */
  private static final int LONGEST = 40;

  /** No reviews are older, and none so far ahead. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2050;

  /**
   * Reads what an address asks for. Without an end it is the present quarter; without a beginning
   * it is the first quarter of the financial year before the end's.
   */
  static QuarterRange asked(@Nullable String from, @Nullable String to, LocalDate today) {
    Quarter last = isGiven(to) ? quarter("to", to) : Quarter.containing(today);
    Quarter first =
        isGiven(from)
            ? quarter("from", from)
            : last.financialYear().previous().quarters().getFirst();
    if (first.compareTo(last) > 0) {
      throw new BadRequest(
          "from %s is later than to %s. Send a from that is not later.".formatted(first, last));
    }
    var range = new QuarterRange(first, last);
    if (range.length() > LONGEST) {
      throw new BadRequest(
          "%s to %s is %d quarters. Ask for %d at most."
              .formatted(first, last, range.length(), LONGEST));
    }
    return range;
  }

  private int length() {
    return 4 * (to.startYear() - from.startYear()) + to.number() - from.number() + 1;
  }

  private static boolean isGiven(@Nullable String written) {
    return written != null && !written.isEmpty();
  }

  private static Quarter quarter(String name, @Nullable String written) {
    Quarter quarter;
    try {
      quarter = Quarter.parse(String.valueOf(written));
    } catch (IllegalArgumentException wrong) {
      throw new BadRequest(name + " is not written as a year and a quarter, for example 2018-Q2.");
    }
    if (quarter.startYear() < FIRST_YEAR || quarter.startYear() > LAST_YEAR) {
      throw new BadRequest(name + " is outside " + FIRST_YEAR + " to " + LAST_YEAR + ".");
    }
    return quarter;
  }

  List<Quarter> quarters() {
    return Stream.iterate(from, Quarter::next).limit(length()).toList();
  }

  /** The financial years in which the quarters lie. */
  List<FinancialYear> years() {
    return quarters().stream().map(Quarter::financialYear).distinct().toList();
  }

  List<Quarter> quartersIn(FinancialYear year) {
    return quarters().stream().filter(quarter -> quarter.financialYear().equals(year)).toList();
  }

  /** The two financial years before the first quarter's; null where they cannot be asked for. */
  @Nullable QuarterRange earlier() {
    FinancialYear before = from.financialYear().previous();
    if (before.previous().startYear() < FIRST_YEAR) {
      return null;
    }
    return new QuarterRange(before.previous().quarters().getFirst(), before.quarters().getLast());
  }
}
