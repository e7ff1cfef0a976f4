package uk.safeguarding.reporting.traced.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.page.navigation.Link;
import uk.safeguarding.reporting.counted.behind.CountedFact;
import uk.safeguarding.reporting.counted.behind.RecordBehind;
import uk.safeguarding.reporting.counted.behind.RecordBehind.MessageBehind;
import uk.safeguarding.reporting.counted.known.WrittenPeriod;
import uk.safeguarding.reporting.printed.LondonTime;
import uk.safeguarding.reporting.traced.AskedRecords;
import uk.safeguarding.reporting.traced.CountedTrace;

/** Prints who is counted. */
final class PeoplePrinter {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final String address;
  private final @Nullable Instant asKnownAt;

  PeoplePrinter(String address, @Nullable Instant asKnownAt) {
    this.address = address;
    this.asKnownAt = asKnownAt;
  }

  /**
   * @param above the numerator
   * @param underneath the denominator; null where there is none
   */
  CountedTracePage.People print(
      CountedTrace.Records records,
      CountedTrace.Traced above,
      CountedTrace.@Nullable Traced underneath) {
    CountedTrace.Traced shown =
        underneath != null && records.part().equals(AskedRecords.DENOMINATOR) ? underneath : above;
    List<Link> others = pages(records);
    if (shown != above) {
      others.add(link(heading(above), AskedRecords.NUMERATOR, 1));
    } else if (underneath != null && !underneath.sumOf().isEmpty()) {
      others.add(link(heading(underneath), AskedRecords.DENOMINATOR, 1));
    }
    return new CountedTracePage.People(
        heading(shown),
        shown(records),
        records.counted().stream().map(PeoplePrinter::row).toList(),
        others);
  }

  private static String heading(CountedTrace.Traced count) {
    return "Who is counted: " + count.name();
  }

  private static String shown(CountedTrace.Records records) {
    int found = records.counted().size();
    if (found == 0) {
      return "There is nobody on this page. In all there are %,d.".formatted(records.total());
    }
    int before = (records.page() - 1) * AskedRecords.PAGE_SIZE;
    return "%,d to %,d of %,d.".formatted(before + 1, before + found, records.total());
  }

  private List<Link> pages(CountedTrace.Records records) {
    List<Link> pages = new ArrayList<>();
    if (records.page() > 1) {
      pages.add(link("Previous page", records.part(), records.page() - 1));
    }
    if (records.page() < records.pages()) {
      pages.add(link("Next page", records.part(), records.page() + 1));
    }
    return pages;
  }

  private Link link(String label, String part, int page) {
    String instant = asKnownAt == null ? "" : "&asKnownAt=" + asKnownAt;
    return new Link(label, "%s?part=%s&page=%d%s".formatted(address, part, page, instant), false);
  }

  private static CountedTracePage.Row row(CountedFact fact) {
    return new CountedTracePage.Row(
        fact.subject(),
        when(fact),
        LondonTime.of(fact.knownSince()),
        fact.records().stream().map(PeoplePrinter::told).toList());
  }

  private static String when(CountedFact fact) {
    if (fact.in() != null) {
      return WrittenPeriod.read(fact.in()).label();
    }
    if (fact.from() == null) {
      return day(fact.on());
    }
    return fact.until() == null
        ? "from %s, without a known end".formatted(day(fact.from()))
        : "from %s to the day before %s".formatted(day(fact.from()), day(fact.until()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  private static CountedTracePage.Told told(RecordBehind record) {
    return new CountedTracePage.Told(
        record.record(), record.messages().stream().map(PeoplePrinter::message).toList());
  }

  private static String message(MessageBehind message) {
    return "%s from %s, event %s, received on %s at place %d.%d of the log"
        .formatted(
            message.type(),
            message.service(),
            message.id(),
            LondonTime.of(message.receivedAt()),
            message.position().transaction(),
            message.position().index());
  }
}
