package uk.safeguarding.reporting.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.SERVED_FOR;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.protection.ProtectionPlans;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.PeriodState;
import uk.safeguarding.reporting.figures.Source;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

class ServedTest {

  private static final Month OCTOBER = Month.parse("2018-10");

  private final KnownFixture fixture = new KnownFixture();

  @Test
  void neither_origin_stands_in_for_the_other() {
    fixture.reported("M1", "2018-10", "1620", NINE);
    fixture
        .facts()
        .happened(ContactsReceived.COUNT, "2018-09", 9)
        .happened(ContactsReceived.COUNT, "2018-10", 10);
    assertThat(at(Origin.REPORTED, "2018-10").value()).isEqualByComparingTo("1620");
    assertThat(at(Origin.REPORTED, "2018-10").source()).isEqualTo(Source.REPORTED);
    assertThat(at(Origin.EVENTS, "2018-10").value()).isEqualByComparingTo("10");
    assertThat(at(Origin.EVENTS, "2018-10").source()).isEqualTo(Source.EVENTS);
    assertThat(at(Origin.REPORTED, "2018-09").value()).isNull();
    assertThat(at(Origin.EVENTS, "2018-09").value()).isEqualByComparingTo("9");
  }

  @Test
  void counted_figures_say_for_which_instant_they_stand() {
    assertThat(fixture.at(TEN).of(Origin.REPORTED).at()).isEqualTo(TEN);
    assertThat(fixture.at(TEN).of(Origin.EVENTS).at()).isEqualTo(SERVED_FOR);
  }

  @Test
  void a_month_that_began_after_the_instant_they_stand_for_has_no_counted_figure_yet() {
    fixture.facts().happened(ContactsReceived.COUNT, "2018-10", 1);
    var counted = fixture.at(Instant.parse("2018-12-01T10:00:00Z")).of(Origin.EVENTS).figures();
    assertThat(counted.at(indicator("M1"), Month.parse("2018-11")).value()).isZero();
    assertThat(counted.at(indicator("M1"), Month.parse("2018-12")).value()).isNull();
  }

  @Test
  void recorded_facts_are_read_once_and_only_where_counted_figures_are_asked_for() {
    var reads = new AtomicInteger();
    var known =
        new Known(
            IndicatorCatalogue.load(),
            fixture.figuresAt(TEN),
            Statements.of(List.of(), List.of(), List.of(), TEN),
            () -> {
              reads.incrementAndGet();
              return fixture.facts().at(SERVED_FOR);
            });
    assertThat(known.of(Origin.REPORTED).latestMonth()).isNull();
    assertThat(reads).hasValue(0);
    assertThat(known.of(Origin.EVENTS)).isSameAs(known.of(Origin.EVENTS));
    assertThat(reads).hasValue(1);
  }

  @Test
  void the_latest_counted_month_is_the_running_one_at_the_latest() {
    assertThat(fixture.at(TEN).of(Origin.EVENTS).latestMonth()).isNull();
    fixture.facts().happened(ContactsReceived.COUNT, "2018-10", 1);
    assertThat(fixture.at(TEN).of(Origin.EVENTS).latestMonth()).isEqualTo(OCTOBER);
    fixture.facts().stood(ProtectionPlans.CHILDREN, "2018-10-01", "2019-02-01");
    assertThat(fixture.at(TEN).of(Origin.EVENTS).latestMonth()).hasToString("2018-11");
  }

  @Test
  void a_counted_figure_that_cannot_be_counted_was_never_known() {
    Known known = fixture.at(TEN);
    Revision revision = known.revisionOf(Origin.EVENTS, "M1", OCTOBER);
    assertThat(revision).isEqualTo(new Revision(0, null));
    assertThat(known.stateOf(Origin.EVENTS, OCTOBER.next(), revision))
        .isEqualTo(PeriodState.TO_DATE);
  }

  @Test
  void a_counted_figure_has_a_revision_for_each_change_since_its_period_ended() {
    Instant late = Instant.parse("2018-11-05T09:00:00Z");
    fixture.facts().happened(ContactsReceived.COUNT, "2018-10", 4);
    fixture.facts().since(late).happened(ContactsReceived.COUNT, "2018-10", 1);
    Known known = fixture.at(TEN);
    Revision revision = known.revisionOf(Origin.EVENTS, "M1", OCTOBER);
    assertThat(revision).isEqualTo(new Revision(1, late));
    assertThat(known.stateOf(Origin.EVENTS, OCTOBER, revision))
        .as("nobody has closed it, and records may still come")
        .isEqualTo(PeriodState.PROVISIONAL);
  }

  @Test
  void a_counted_stock_that_does_not_follow_from_other_rows_is_no_slip_of_a_return() {
    fixture
        .facts()
        .happened(ContactsReceived.COUNT, "2018-09", 1)
        .stood(ProtectionPlans.CHILDREN, "2018-10-05", "");
    fixture.reported("CP6B", "2018-09", "0", NINE).reported("CP6B", "2018-10", "1", NINE);
    for (String row : new String[] {"CP4 (val)", "CP2b", "CP7"}) {
      fixture.reported(row, "2018-10", "0", NINE);
    }
    assertThat(faults(Origin.REPORTED)).contains("a difference of 1");
    assertThat(faults(Origin.EVENTS)).isEmpty();
  }

  private String faults(Origin origin) {
    return String.join(
        " ", fixture.at(TEN).of(origin).judging().of(indicator("CP6B"), OCTOBER).faults());
  }

  private Figure at(Origin origin, String period) {
    return fixture.at(TEN).of(origin).figures().at(indicator("M1"), ReportingPeriod.parse(period));
  }

  private static Indicator indicator(String ref) {
    return Objects.requireNonNull(IndicatorCatalogue.load().find(ref), ref);
  }
}
