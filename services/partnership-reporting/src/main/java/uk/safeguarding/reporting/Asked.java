package uk.safeguarding.reporting;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.knowledge.Origin;

/** Reads what an address asks for; what is not written as it should be answers 400 in words. */
public final class Asked {

  /** No figures are older, and none so far ahead: a page of them would only be long. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2050;

  /** Fifty years of months. */
  private static final int LONGEST = 600;

  private Asked() {}

  /** A month; null when the address does not name one. */
  public static @Nullable Month month(String name, @Nullable String written) {
    if (written == null || written.isEmpty()) {
      return null;
    }
    try {
      return served(Month.parse(written));
    } catch (IllegalArgumentException reason) {
      throw new BadRequest(name + " is not written as a year and a month, for example 2018-10.");
    }
  }

  /** A quarter; null when the address does not name one. */
  public static @Nullable Quarter quarter(String name, @Nullable String written) {
    if (written == null || written.isEmpty()) {
      return null;
    }
    try {
      return served(Quarter.parse(written));
    } catch (IllegalArgumentException reason) {
      throw new BadRequest(name + " is not written as a year and a quarter, for example 2018-Q2.");
    }
  }

  /** A financial year; null when the address does not name one. */
  public static @Nullable FinancialYear year(String name, @Nullable String written) {
    if (written == null || written.isEmpty()) {
      return null;
    }
    try {
      return served(FinancialYear.parse(written));
    } catch (IllegalArgumentException reason) {
      throw new BadRequest(name + " is not written as a financial year, for example 2017-18.");
    }
  }

  /** A month, a quarter or a financial year. */
  public static ReportingPeriod period(String written) {
    try {
      return served(ReportingPeriod.parse(written));
    } catch (IllegalArgumentException reason) {
      throw new BadRequest(String.valueOf(reason.getMessage()));
    }
  }

  private static <P extends ReportingPeriod> P served(P period) {
    int year = period.firstDay().getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new BadRequest(
          "%s is outside %d to %d, for which figures are served."
              .formatted(period, FIRST_YEAR, LAST_YEAR));
    }
    return period;
  }

  /** An instant; null when the address does not name one. */
  public static @Nullable Instant instant(String name, @Nullable String written) {
    if (written == null || written.isEmpty()) {
      return null;
    }
    try {
      return Instant.parse(written);
    } catch (DateTimeParseException reason) {
      throw new BadRequest(
          name + " is not written as an instant, for example 2018-11-20T09:30:00Z.");
    }
  }

  /** Whose figures; the reported ones when the address does not say. */
  public static Origin origin(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return Origin.REPORTED;
    }
    return Arrays.stream(Origin.values())
        .filter(origin -> origin.code().equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequest(
                    "source is neither reported, for what agencies reported, nor events, for what"
                        + " is counted from records."));
  }

  /** All periods from one to another of the same length, both included. */
  public static List<ReportingPeriod> periods(String from, String to) {
    ReportingPeriod first = period(from);
    ReportingPeriod last = period(to);
    if (first.getClass() != last.getClass()) {
      throw new BadRequest("from and to are not periods of one length, such as two months.");
    }
    List<ReportingPeriod> periods = new ArrayList<>();
    for (ReportingPeriod period = first; period.compareTo(last) <= 0; period = period.next()) {
      periods.add(period);
      if (periods.size() > LONGEST) {
        throw new BadRequest("from and to are more than " + LONGEST + " periods apart.");
      }
    }
    return periods;
  }
}
