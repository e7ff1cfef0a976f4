package uk.safeguarding.reporting.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.knowledge.KnownFixture;

class BreakdownsTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

  private final KnownFixture fixture = new KnownFixture();

  @Test
  void the_parts_of_a_quarter_are_those_of_its_months_and_add_up_with_what_is_not_recorded() {
    fixture
        .facts()
        .happened(ContactsReceived.COUNT, "2018-07", 3, from("SCHOOL"))
        .happened(ContactsReceived.COUNT, "2018-09", 2, from("SCHOOL"))
        .happened(ContactsReceived.COUNT, "2018-09", 4, from("POLICE"))
        .happened(ContactsReceived.COUNT, "2018-08", 1);
    assertThat(brokenDown("M1", Dimension.SOURCE, "2018-Q2"))
        .isEqualTo("10: POLICE 4, SCHOOL 5, null 1");
    assertThat(brokenDown("M1", Dimension.SOURCE, "2018-09")).isEqualTo("6: POLICE 4, SCHOOL 2");
  }

  @Test
  void a_share_is_taken_of_each_value_s_own_denominator() {
    fixture
        .facts()
        .happened(ContactsReceived.COUNT, "2018-09", 8, from("SCHOOL"))
        .happened(ContactsReceived.COUNT, "2018-09", 2, from("POLICE"))
        .happened(ReferralsAccepted.COUNT, "2018-09", 2, from("SCHOOL"))
        .happened(ReferralsAccepted.COUNT, "2018-09", 1, from("HOUSING"));
    assertThat(brokenDown("M3", Dimension.SOURCE, "2018-09"))
        .as("housing's contact came earlier: there is nothing to divide by")
        .isEqualTo("30.0: HOUSING null, POLICE 0.0, SCHOOL 25.0");
  }

  @Test
  void before_anything_was_recorded_there_are_no_parts() {
    fixture.facts().happened(ContactsReceived.COUNT, "2018-09", 1, from("SCHOOL"));
    assertThat(brokenDown("M1", Dimension.SOURCE, "2018-08")).isEqualTo("null: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1       | agency, source, reason, age-band    | what a contact tells
          M3       | source, age-band                    | what contacts and referrals both tell
          M6-QL    | source, age-band                    | the earlier case is told of re-referrals alone
          M6-QL (val) | source, age-band, earlier-outcome, time-since-closure | of these
          CP7      | age-band, category                  | of the plan
          MIS1     | agency, age-band, missing-from      | of each agency's record
          SW2      | reason, team                        | of the allocation
          PF2      | rule, record                        | of findings
          CP1-NI   | ''                                  | a rate
          LAC1     | ''                                  | a stock
          EH5-QL   | ''                                  | children, whichever agencies reported them
          CP9      | ''                                  | a review tells nothing of the child
          """)
  void an_indicator_is_broken_down_by_what_all_its_counts_tell(
      String ref, String dimensions, String why) {
    assertThat(
            Breakable.by(definition(ref)).stream()
                .map(Dimension::code)
                .collect(Collectors.joining(", ")))
        .as(why)
        .isEqualTo(dimensions);
  }

  @Test
  void a_dimension_that_an_indicator_does_not_have_is_refused_with_those_that_it_has() {
    assertThatThrownBy(() -> Breakable.named("ward", indicator("M1"), definition("M1")))
        .isInstanceOf(BadRequest.class)
        .hasMessage("M1 can be broken down by agency, source, reason, age-band only.");
    assertThatThrownBy(() -> Breakable.named("age-band", indicator("LAC1"), definition("LAC1")))
        .isInstanceOf(BadRequest.class)
        .hasMessageStartingWith("LAC1 cannot be broken down. It counts what stood");
  }

  @Test
  void ages_and_times_are_in_their_own_order_and_what_is_not_recorded_comes_last() {
    assertThat(
            Stream.of("16+", null, "1-4", "10-15", "0", "5-9")
                .sorted(ValueWords.ORDER)
                .map(value -> ValueWords.of(Dimension.AGE_BAND, value)))
        .containsExactly("Under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over", "Not recorded");
    assertThat(
            Stream.of("9-to-12-months", "3-to-5-months", "under-3-months")
                .sorted(ValueWords.ORDER)
                .map(value -> ValueWords.of(Dimension.TIME_SINCE_CLOSURE, value)))
        .containsExactly("Under 3 months", "3 to 5 months", "9 to 12 months");
    assertThat(ValueWords.of(Dimension.AGENCY, "hampshire-police")).isEqualTo("hampshire-police");
  }

  private String brokenDown(String ref, Dimension by, String period) {
    BrokenDown of =
        new Breakdowns((_, instant) -> fixture.facts().at(instant))
            .of(indicator(ref), by, List.of(ReportingPeriod.parse(period)), fixture.at(TEN))
            .getFirst();
    return of.whole().value()
        + ": "
        + of.parts().stream()
            .map(part -> part.value() + " " + part.figure().value())
            .collect(Collectors.joining(", "));
  }

  private static Dimensions from(String source) {
    return Dimensions.NONE.with(Dimension.SOURCE, source);
  }

  private static Indicator indicator(String ref) {
    return Objects.requireNonNull(CATALOGUE.find(ref), ref);
  }

  private static IndicatorDefinition definition(String ref) {
    return indicator(ref).definitions().getLast();
  }
}
