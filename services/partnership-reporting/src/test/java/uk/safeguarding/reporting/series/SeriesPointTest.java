package uk.safeguarding.reporting.series;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.KnownFixture;
import uk.safeguarding.reporting.knowledge.Origin;

class SeriesPointTest {

  private static final Indicator SHARE =
      Objects.requireNonNull(IndicatorCatalogue.load().find("M3"));

  private final KnownFixture fixture =
      new KnownFixture()
          .reported("M3", "2018-10", "14.5", NINE)
          .reported("M1", "2018-10", "1620", NINE);

  SeriesPointTest() {
    fixture
        .facts()
        .happened(ContactsReceived.COUNT, "2018-10", 8)
        .happened(ReferralsAccepted.COUNT, "2018-10", 1);
  }

  @Test
  void a_counted_point_has_its_counts_and_says_where_it_is_from() {
    JsonNode point = json("2018-10", Origin.EVENTS);
    assertThat(point.path("value").decimalValue()).isEqualByComparingTo("12.5");
    assertThat(point.path("numerator").intValue()).isEqualTo(1);
    assertThat(point.path("denominator").intValue()).isEqualTo(8);
    assertThat(point.path("source").stringValue()).isEqualTo("events");
    assertThat(point.path("state").stringValue()).isEqualTo("provisional");
    assertThat(point.path("revision").intValue()).isZero();
    assertThat(point.path("knownAt").stringValue())
        .as("the period ended")
        .isEqualTo("2018-11-01T00:00:00Z");
  }

  @Test
  void the_reported_point_is_as_it_was() {
    JsonNode point = json("2018-10", Origin.REPORTED);
    assertThat(point.path("value").decimalValue()).isEqualByComparingTo("14.5");
    assertThat(point.path("source").stringValue()).isEqualTo("reported");
    assertThat(point.path("knownAt").isNull()).isFalse();
  }

  @Test
  void a_point_that_cannot_be_counted_has_no_source_and_no_value() {
    JsonNode point = json("2018-09", Origin.EVENTS);
    assertThat(point.path("value").isNull()).isTrue();
    assertThat(point.path("source").isNull()).isTrue();
  }

  @Test
  void a_file_has_the_counted_figures() {
    SeriesPoint point = point("2018-10", Origin.EVENTS);
    assertThat(SeriesCsv.of(SHARE, List.of(point)).lines().skip(1))
        .containsExactly("M3,2018-10,12.5,1,8,Provisional,0,2018-11-01T00:00:00Z");
  }

  private JsonNode json(String period, Origin origin) {
    return JsonMapper.builder().build().valueToTree(point(period, origin));
  }

  private SeriesPoint point(String period, Origin origin) {
    return SeriesPoint.of(SHARE, ReportingPeriod.parse(period), fixture.at(TEN), origin);
  }
}
