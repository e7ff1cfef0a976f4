package uk.safeguarding.reporting.counted.totals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;

/**
 * Of which months anything was ever recorded, and in which years anything began or ceased to stand:
 * before them nothing is known, which is not the same as nothing.
 *
 * @param contacts months in which contacts were received: an authority that begins to record brings
 *     what is open from long before, but no contacts, so that the first tells since when its
 *     records are whole
 */
record KnownMonths(List<Month> contacts, List<Month> months, List<FinancialYear> turned) {

  /** The document with a row for each, and the first moment that told of it. */
  static final String DOCUMENT = "known months";

  private static final String CONTACTS = "contacts in ";
  private static final String TURNED = "turned in ";

  static Place happenedIn(Month month, String count) {
    return new Place(
        DOCUMENT, (count.equals(ContactsReceived.COUNT) ? CONTACTS : "") + month.toString());
  }

  static Place turnedIn(FinancialYear year) {
    return new Place(DOCUMENT, TURNED + year);
  }

  static KnownMonths at(FirstTold told, LogDays.Cut cut) {
    List<Month> contacts = named(told, cut, CONTACTS).map(Month::parse).sorted().toList();
    return new KnownMonths(
        contacts,
        Stream.concat(contacts.stream(), told.upTo(cut).filter(Month::isWritten).map(Month::parse))
            .sorted()
            .toList(),
        named(told, cut, TURNED).map(FinancialYear::parse).sorted().toList());
  }

  private static Stream<String> named(FirstTold told, LogDays.Cut cut, String prefix) {
    return told.upTo(cut)
        .filter(row -> row.startsWith(prefix))
        .map(row -> row.substring(prefix.length()));
  }

  /** Since when records are whole, as far as they tell. */
  @Nullable Month earliest() {
    List<Month> telling = contacts.isEmpty() ? months : contacts;
    return telling.isEmpty() ? null : telling.getFirst();
  }

  @Nullable Month latest() {
    return months.isEmpty() ? null : months.getLast();
  }

  /** The years before one from the first in which anything began to stand. */
  List<FinancialYear> yearsBefore(FinancialYear year) {
    if (turned.isEmpty()) {
      return List.of();
    }
    return IntStream.range(turned.getFirst().startYear(), year.startYear())
        .mapToObj(FinancialYear::new)
        .toList();
  }
}
