package uk.safeguarding.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.EveryCounting;

/** What definitions count, against what the countings of recorded facts produce. */
class CountedAsContractTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final Set<String> PRODUCED =
      EveryCounting.all().stream()
          .map(Counting::counts)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** A numerator or denominator, with where it stands. */
  record Part(String where, NamedCount count) {

    @Override
    public String toString() {
      return where;
    }
  }

  static List<Part> parts() {
    return CATALOGUE.all().stream().flatMap(CountedAsContractTest::parts).toList();
  }

  private static Stream<Part> parts(Indicator indicator) {
    return indicator.definitions().stream()
        .flatMap(
            definition ->
                definition
                    .counts()
                    .map(
                        count ->
                            new Part(
                                "%s, version %d: %s"
                                    .formatted(indicator.ref(), definition.version(), count.name()),
                                count)));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void each_name_is_one_that_a_counting_produces(Part part) {
    assertThat(PRODUCED).containsAll(names(part.count()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void each_count_is_counted_or_a_population_or_says_why_it_cannot_be(Part part) {
    boolean population =
        part.count().derivedFrom() != null && part.count().derivedFrom().population() != null;
    boolean saysWhyNot =
        part.count().countedFromEvents().stream()
            .anyMatch(sentence -> sentence.startsWith("This cannot be counted from events: "));
    assertThat(Stream.of(part.count().countedAs() != null, population, saysWhyNot))
        .as("exactly one of the three")
        .containsOnlyOnce(true);
  }

  @Test
  void only_a_limit_in_hours_cannot_be_counted() {
    assertThat(parts())
        .filteredOn(part -> !part.count().canBeCounted())
        .map(Part::where)
        .singleElement()
        .asString()
        .startsWith("M8-QL, version 1: referrals decided on");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void what_is_derived_from_a_row_is_counted_as_that_row_is(Part part) {
    Derivation from = part.count().derivedFrom();
    if (from != null && from.population() == null && from.less().isEmpty()) {
      assertThat(names(part.count()))
          .containsExactlyElementsOf(
              from.sumOf().stream().flatMap(ref -> names(numerator(ref)).stream()).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M3      | referrals-accepted                            | contacts-received        | not of reported rows
          M8-QL   | referral-decisions-within-one-working-day     | referral-decisions       | since April 2018
          M6-QL   | re-referrals-within-a-year-of-closure         | referrals-accepted       | the partnership's clock
          M6-CIN  | re-referrals-within-a-year-of-referral        | referrals-accepted       | the Department's
          EH3e%   | assessments-authorised-in-over-45-working-days | assessments-authorised  | no difference of rows
          CP3-QL  | initial-conferences-within-15-days-of-strategy-discussion | initial-conferences | the partnership's clock
          CP3-CIN | initial-conferences-within-15-days-of-enquiry | initial-conferences      | the Department's
          CP5-QL  | protection-plans-started-again                | protection-plans-started | of all plans started
          CP2-NI  | initial-conferences;transfer-in-conferences   |                          | of both, per population
          CP5-NI  | protection-plans-started                      |                          | per population
          DA2     | domestic-abuse-referrals-high-risk-repeated   | domestic-abuse-referrals-high-risk | repeats of high risk
          EH6     | referrals-accepted-for-strategy-discussion-without-early-help | referrals-accepted-for-strategy-discussion | of the urgent ones
          MIS2    | return-interviews-held-within-72-hours        | return-interviews-held   | of those held
          MIS3    | returns-from-missing-with-an-offer-within-72-hours | returns-from-missing | of all returns
          SW1     | children-looked-after-with-3-social-workers;children-looked-after-with-4-social-workers;children-looked-after-with-5-or-more-social-workers | children-looked-after | three or more
          """)
  void a_share_counts_its_two_parts(
      String ref, String numerator, @Nullable String denominator, String why) {
    IndicatorDefinition definition = latest(ref);
    assertThat(String.join(";", names(definition.numerator()))).as(why).isEqualTo(numerator);
    assertThat(names(Objects.requireNonNull(definition.denominator())))
        .as(why)
        .isEqualTo(denominator == null ? List.of() : List.of(denominator));
  }

  @Test
  void a_count_is_read_in_one_way_wherever_it_is_named() {
    Set<String> ways = new HashSet<>();
    Set<String> read = new HashSet<>();
    for (Part part : parts()) {
      for (String name : names(part.count())) {
        ways.add(name + " " + part.count().counted() + " " + part.count().distinct());
        read.add(name);
      }
    }
    assertThat(ways).hasSameSizeAs(read);
  }

  @Test
  void only_missing_children_count_for_any_day_of_a_period() {
    assertThat(parts())
        .filteredOn(
            part -> part.count().countedAs() != null && part.count().countedAs().atAnyTime())
        .map(part -> names(part.count()))
        .containsExactly(List.of("children-missing"));
  }

  private static NamedCount numerator(String ref) {
    return latest(ref).numerator();
  }

  private static IndicatorDefinition latest(String ref) {
    return Objects.requireNonNull(CATALOGUE.find(ref), ref).definitions().getLast();
  }

  private static List<String> names(NamedCount count) {
    return count.countedAs() == null ? List.of() : count.countedAs().sumOf();
  }
}
