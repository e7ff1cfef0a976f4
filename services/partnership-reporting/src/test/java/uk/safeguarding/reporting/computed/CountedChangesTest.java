package uk.safeguarding.reporting.computed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.facts.protection.ProtectionPlans;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

class CountedChangesTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

  /** Midnight in London: the clocks went back on the 28th. */
  private static final Instant OCTOBER_ENDED = Instant.parse("2018-11-01T00:00:00Z");

  private static final Instant MID_OCTOBER = Instant.parse("2018-10-15T12:00:00Z");
  private static final Instant SECOND = Instant.parse("2018-11-02T09:00:00Z");
  private static final Instant THIRD = Instant.parse("2018-11-03T09:00:00Z");
  private static final Instant LATER = Instant.parse("2018-12-01T09:00:00Z");

  private final RecordedFacts facts =
      new RecordedFacts().since(MID_OCTOBER).happened(ContactsReceived.COUNT, "2018-10", 8);

  @Test
  void the_first_is_what_was_known_when_the_period_had_ended() {
    assertThat(numbers("M1", "2018-10", LATER)).containsExactly("8 at " + OCTOBER_ENDED);
  }

  @Test
  void a_late_record_changes_it_and_all_of_one_moment_is_one_change() {
    facts.since(SECOND).happened(ContactsReceived.COUNT, "2018-10", 2);
    facts.since(THIRD).happened(ContactsReceived.COUNT, "2018-10", 1);
    assertThat(numbers("M1", "2018-10", LATER))
        .containsExactly("8 at " + OCTOBER_ENDED, "10 at " + SECOND, "11 at " + THIRD);
  }

  @Test
  void as_known_before_a_change_there_was_none() {
    facts.since(SECOND).happened(ContactsReceived.COUNT, "2018-10", 2);
    assertThat(numbers("M1", "2018-10", SECOND.minusMillis(1))).hasSize(1);
    assertThat(numbers("M1", "2018-10", SECOND)).hasSize(2);
  }

  @Test
  void while_the_period_runs_nothing_is_a_change_yet() {
    assertThat(numbers("M1", "2018-10", OCTOBER_ENDED.minusMillis(1))).isEmpty();
    assertThat(numbers("M1", "2018-Q3", LATER)).as("October to December").isEmpty();
  }

  @Test
  void records_of_other_months_and_counts_change_nothing() {
    facts.since(SECOND).happened(ContactsReceived.COUNT, "2018-11", 2);
    facts.since(THIRD).happened(ReferralsAccepted.COUNT, "2018-10", 2);
    assertThat(numbers("M1", "2018-10", LATER)).hasSize(1);
  }

  @Test
  void what_was_not_known_at_all_begins_with_the_first_moment_that_told_of_it() {
    var late =
        new RecordedFacts()
            .since(SECOND)
            .happened(ContactsReceived.COUNT, "2018-10", 3)
            .since(THIRD)
            .happened(ContactsReceived.COUNT, "2018-10", 1);
    assertThat(numbers(late, "M1", "2018-10", LATER))
        .containsExactly("3 at " + SECOND, "4 at " + THIRD);
  }

  @Test
  void a_share_changes_with_either_count_also_where_it_rounds_to_the_same() {
    facts.since(MID_OCTOBER).happened(ReferralsAccepted.COUNT, "2018-10", 4);
    facts
        .since(SECOND)
        .happened(ContactsReceived.COUNT, "2018-10", 8)
        .happened(ReferralsAccepted.COUNT, "2018-10", 4);
    assertThat(numbers("M3", "2018-10", LATER))
        .containsExactly("50.0 of 8 at " + OCTOBER_ENDED, "50.0 of 16 at " + SECOND);
  }

  @Test
  void what_stands_at_the_end_changes_when_a_late_start_becomes_known() {
    facts.since(SECOND).stood(ProtectionPlans.CHILDREN, "2017-11-05", "");
    assertThat(numbers("CP6B", "2018-10", LATER))
        .containsExactly("0 at " + OCTOBER_ENDED, "1 at " + SECOND);
  }

  private List<String> numbers(String ref, String period, Instant knownAt) {
    return numbers(facts, ref, period, knownAt);
  }

  private static List<String> numbers(
      RecordedFacts facts, String ref, String period, Instant knownAt) {
    var indicator = Objects.requireNonNull(CATALOGUE.find(ref), ref);
    return new CountedChanges(CATALOGUE, facts.at(knownAt), London.day(knownAt))
        .of(indicator, ReportingPeriod.parse(period)).stream()
            .peek(each -> assertThat(each.figure().missing()).isNotEqualTo(Missing.NOT_COUNTED))
            .map(
                each ->
                    each.figure().value()
                        + (each.figure().denominator() == null
                            ? ""
                            : " of " + each.figure().denominator())
                        + " at "
                        + each.knownAt())
            .toList();
  }
}
