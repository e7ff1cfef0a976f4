package uk.safeguarding.reporting.traced.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.web.page.navigation.Link;
import uk.safeguarding.reporting.counted.behind.CountedFact;
import uk.safeguarding.reporting.counted.behind.RecordBehind;
import uk.safeguarding.reporting.counted.behind.RecordBehind.LogPlace;
import uk.safeguarding.reporting.counted.behind.RecordBehind.MessageBehind;
import uk.safeguarding.reporting.figures.PeriodState;
import uk.safeguarding.reporting.figures.Source;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.traced.CountedTrace;

class CountedTracePrinterTest {

  private static final String CHILD = "5b0e1f5a-invented";
  private static final Instant ENDED = Instant.parse("2018-11-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2018-11-05T09:30:00Z");

  private static final Indicator SHARE =
      Objects.requireNonNull(IndicatorCatalogue.load().find("M3"));

  @Test
  void a_figure_that_changed_says_so_and_shows_what_it_was() {
    CountedTracePage page = page(null);
    assertThat(page.standing())
        .isEqualTo(
            "It is provisional: records can still come in, and change it. It has changed once since"
                + " the period ended, on 5 November 2018 at 09:30:00.");
    assertThat(page.changes())
        .extracting(each -> each.value().text())
        .containsExactly("25.0%", "20.0%");
  }

  @Test
  void each_count_says_how_many_there_are_and_where_they_were_recorded() {
    assertThat(page(null).counts().getLast().from())
        .containsExactly(
            "Contacts received: 120, recorded in Contacts and referrals; by agency: police 100,"
                + " schools 20");
  }

  @Test
  void readers_who_may_not_see_single_children_are_shown_none() {
    assertThat(page(null).people()).isNull();
  }

  @Test
  void those_who_may_see_the_records_and_the_messages_and_no_address_names_a_child() {
    var people = Objects.requireNonNull(page(records()).people());
    assertThat(people.shown()).isEqualTo("51 to 51 of 120.");
    assertThat(people.rows().getFirst().subject()).isEqualTo(CHILD);
    assertThat(people.rows().getFirst().when()).isEqualTo("3 October 2018");
    assertThat(people.rows().getFirst().records().getFirst().messages())
        .containsExactly(
            "contact-received from contacts-and-referrals, event e-1, received on 5 November 2018"
                + " at 09:30:00 at place 812.3 of the log");
    assertThat(people.others())
        .extracting(Link::href)
        .containsExactly(
            "/indicators/m3/2018-10/counted?part=denominator&page=1",
            "/indicators/m3/2018-10/counted?part=denominator&page=3",
            "/indicators/m3/2018-10/counted?part=numerator&page=1");
  }

  private static CountedTracePage page(CountedTrace.@Nullable Records records) {
    return new CountedTracePrinter(SHARE, Month.parse("2018-10"), null).print(trace(records));
  }

  private static CountedTrace.Records records() {
    var message =
        new MessageBehind(
            "e-1", "contact-received", "contacts-and-referrals", new LogPlace(812, 3), LATE, LATE);
    var fact =
        new CountedFact(
            "contacts-received",
            CHILD,
            "contact/1",
            LocalDate.of(2018, 10, 3),
            null,
            null,
            null,
            LATE,
            List.of(new RecordBehind("contact", "contact/1", List.of(message))));
    return new CountedTrace.Records("denominator", 120, 2, 3, List.of(fact));
  }

  private static CountedTrace trace(CountedTrace.@Nullable Records records) {
    return new CountedTrace(
        "M3",
        "2018-10",
        1,
        Source.EVENTS,
        LATE,
        new BigDecimal("25.0"),
        PeriodState.PROVISIONAL,
        1,
        LATE,
        count("referrals-accepted", 30, List.of()),
        count("contacts-received", 120, List.of("police", "schools")),
        new CountedTrace.Changes(
            2, List.of(change("20.0", 20, 100, ENDED), change("25.0", 30, 120, LATE))),
        records);
  }

  private static CountedTrace.Traced count(String name, int number, List<String> agencies) {
    var byAgency = new TreeMap<String, Integer>();
    agencies.forEach(each -> byAgency.put(each, each.equals("police") ? number - 20 : 20));
    return new CountedTrace.Traced(
        name,
        "contacts",
        BigDecimal.valueOf(number),
        null,
        List.of(
            new CountedTrace.CountOf(name, number, List.of("contacts-and-referrals"), byAgency)));
  }

  private static CountedTrace.Change change(String value, int above, int below, Instant at) {
    return new CountedTrace.Change(
        new BigDecimal(value), BigDecimal.valueOf(above), BigDecimal.valueOf(below), at);
  }
}
