package uk.safeguarding.reporting.indicators.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;

/** What definitions say of recorded facts, against the schemas of the messages that tell them. */
class CountedFromEventsContractTest {

  /** Every sentence of one count that is not derived. */
  record Told(String where, List<String> sentences) {

    @Override
    public String toString() {
      return where;
    }
  }

  static List<Told> counts() {
    return IndicatorCatalogue.load().all().stream()
        .flatMap(
            indicator ->
                indicator.definitions().stream()
                    .flatMap(CountedFromEventsContractTest::counts)
                    .map(
                        it -> new Told(indicator.ref() + ": " + it.name(), it.countedFromEvents())))
        .filter(told -> !told.sentences().isEmpty())
        .toList();
  }

  private static Stream<NamedCount> counts(IndicatorDefinition definition) {
    return Stream.concat(
        Stream.of(definition.numerator()), Stream.ofNullable(definition.denominator()));
  }

  @ParameterizedTest
  @MethodSource("counts")
  void messages_fields_and_codes_are_those_of_the_contract(Told told) throws IOException {
    assertThat(QuotedNames.faults(told.sentences())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("counts")
  void each_says_what_a_withdrawal_does(Told told) {
    boolean restsOnAnother = told.sentences().getFirst().startsWith("Of the ");
    boolean cannotBeCounted = told.sentences().getFirst().startsWith("This cannot be counted");
    assertThat(
            restsOnAnother
                || cannotBeCounted
                || told.sentences().stream().anyMatch(it -> it.contains("-withdrawn` takes")))
        .isTrue();
    assertThat(told.sentences()).allMatch(it -> it.endsWith("."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By `heldOn` of `section-47-enquiry-started` of child-protection. | no message here has a field heldOn
          `contact-answered` of contacts-and-referrals.                    | there is no message contact-answered
          `contact-received` by `source` `PIGEON`.                         | no message here has a code PIGEON
          Nothing is quoted.                                               | no message is named
          """)
  void what_no_message_says_is_found(String sentence, String fault) throws IOException {
    assertThat(QuotedNames.faults(List.of(sentence))).containsExactly(fault);
  }
}
