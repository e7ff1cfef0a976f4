package uk.safeguarding.casereviews.childdeathreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.CHILD;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.circumstances;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.nineOn;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.notified;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.set;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.childdeath.AgeBand;
import uk.safeguarding.casereviews.childdeath.CategoryOfDeath;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.casereviews.childdeath.Expectation;
import uk.safeguarding.casereviews.childdeath.IssueRaised;
import uk.safeguarding.casereviews.childdeath.Modifiability;
import uk.safeguarding.casereviews.childdeath.ModifiableFactor;
import uk.safeguarding.casereviews.childdeath.PanelReview;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCompletionCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCompleted;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewed;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathWithdrawn;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;

/** The figures of a year, from the events of all deaths. */
class ChildDeathReturnTest {

  private static final FinancialYear YEAR = new FinancialYear(2018);

  private final List<ChildDeathEvent> events = new ArrayList<>();

  @Test
  void a_year_without_deaths_has_noughts_and_no_median() {
    ChildDeathReturn figures = figures();
    assertThat(figures.year()).isEqualTo("2018-19");
    assertThat(figures.notified()).isZero();
    assertThat(figures.categories()).hasSize(10).allMatch(each -> each.reviewed() == 0);
    assertThat(figures.categories().getFirst().number()).isEqualTo(1);
    assertThat(figures.times().medianDaysToReview()).isNull();
    assertThat(figures.issues().get(IssueRaised.LANGUAGE_BARRIERS)).isZero();
  }

  @ParameterizedTest(name = "told {0}, reviewed {1}: {6}")
  @CsvSource(
      textBlock =
          """
          2018-04-01, 2019-03-31, 1, 1, 0, 2018-19, the first and the last day are of the year
          2018-03-31, 2018-04-01, 0, 1, 0, 2018-19, told in the year before and reviewed in this
          2019-03-31, 2019-04-01, 1, 0, 1, 2018-19, reviewed on the first day of the next: outstanding
          2019-04-01,           , 0, 0, 0, 2018-19, told on the first day of the next
          2016-10-01,           , 0, 0, 1, 2018-19, never reviewed and outstanding every year since
          2016-10-01, 2017-05-02, 0, 0, 0, 2018-19, done with before the year
          """)
  void a_death_counts_in_the_year_in_which_it_was_told_and_in_the_one_in_which_it_was_reviewed(
      LocalDate told,
      LocalDate reviewed,
      int notified,
      int reviews,
      int outstanding,
      String year,
      String why) {
    death(1, told);
    if (reviewed != null) {
      events.add(new ChildDeathReviewed(id(1), CHILD, malignancy(reviewed)));
    }
    ChildDeathReturn figures = figures();
    assertThat(figures.year()).isEqualTo(year);
    assertThat(List.of(figures.notified(), figures.reviewed(), figures.outstanding()))
        .as(why)
        .containsExactly(notified, reviews, outstanding);
  }

  @Test
  void reviewed_deaths_are_counted_by_category_and_modifiability() {
    reviewed(1, malignancy(day(2018, 9, 3)));
    reviewed(2, unexplained(day(2018, 9, 3)));
    reviewed(3, unexplained(day(2018, 12, 3)));
    death(4, day(2018, 10, 1));
    ChildDeathReturn figures = figures();
    assertThat(figures.categories())
        .contains(
            new CategoryFigures(CategoryOfDeath.MALIGNANCY, 4, 1, 0),
            new CategoryFigures(CategoryOfDeath.SUDDEN_UNEXPECTED_UNEXPLAINED_DEATH, 10, 2, 2));
    assertThat(figures.modifiability())
        .containsEntry(Modifiability.FACTORS_IDENTIFIED, 2)
        .containsEntry(Modifiability.NO_FACTORS_IDENTIFIED, 1)
        .containsEntry(Modifiability.INFORMATION_INADEQUATE, 0);
    assertThat(figures.factors())
        .containsEntry(ModifiableFactor.UNSAFE_SLEEPING, 2)
        .containsEntry(ModifiableFactor.SMOKING_IN_HOUSEHOLD, 2)
        .containsEntry(ModifiableFactor.DOMESTIC_ABUSE, 0);
    assertThat(figures.differFromRegistered()).isEqualTo(2);
    assertThat(figures.children().expectations()).containsEntry(Expectation.EXPECTED, 3);
    assertThat(figures.children().ageBands()).containsEntry(AgeBand.YEARS_5_TO_9, 3);
  }

  @Test
  void the_median_is_the_middle_one_or_halfway_between_the_two_in_the_middle() {
    reviewed(1, day(2018, 4, 1), malignancy(day(2018, 4, 11)));
    reviewed(2, day(2018, 4, 1), malignancy(day(2018, 4, 22)));
    assertThat(figures().times().medianDaysToReview()).isEqualTo(new BigDecimal("15.5"));
    reviewed(3, day(2017, 4, 1), malignancy(day(2018, 4, 22)));
    assertThat(figures().times().medianDaysToReview()).isEqualByComparingTo("21");
    assertThat(figures().times().medianDaysToCompletion()).isNull();
    events.add(new ChildDeathReviewCompleted(id(1), CHILD, day(2018, 4, 12)));
    events.add(new ChildDeathCompletionCorrected(id(1), CHILD, day(2018, 4, 13)));
    assertThat(figures().times().medianDaysToCompletion()).isEqualByComparingTo("12");
    assertThat(figures().completed()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2019-03-31, UNDER_6_MONTHS,   the day before six months
          2018-10-01, 2019-04-01, MONTHS_6_TO_7,    six months to the day
          2018-10-01, 2019-05-31, MONTHS_6_TO_7,    the day before eight
          2018-10-01, 2019-06-01, MONTHS_8_TO_9,    eight to the day
          2018-10-01, 2019-08-01, MONTHS_10_TO_11,  ten to the day
          2018-10-01, 2019-09-30, MONTHS_10_TO_11,  the day before twelve
          2018-10-01, 2019-10-01, MONTHS_12,        twelve to the day
          2018-10-01, 2019-10-02, OVER_12_MONTHS,   a day more
          2020-02-29, 2021-02-28, MONTHS_12,        from a leap day the last of February is twelve
          2020-02-29, 2021-03-01, OVER_12_MONTHS,   and the first of March over
          """)
  void the_time_to_review_is_told_in_the_bands_of_the_return(
      LocalDate died, LocalDate reviewed, TimeBand band, String why) {
    assertThat(TimeBand.between(died, reviewed)).as(why).isEqualTo(band);
  }

  @Test
  void an_issue_raised_two_years_running_is_told() {
    reviewed(1, with(day(2018, 3, 31), IssueRaised.LANGUAGE_BARRIERS, IssueRaised.RECORD_KEEPING));
    reviewed(2, with(day(2019, 3, 31), IssueRaised.LANGUAGE_BARRIERS));
    reviewed(3, with(day(2018, 4, 1), IssueRaised.BEREAVEMENT_SUPPORT));
    reviewed(4, with(day(2017, 3, 31), IssueRaised.BEREAVEMENT_SUPPORT));
    assertThat(figures().issuesOfLastYearToo()).containsExactly(IssueRaised.LANGUAGE_BARRIERS);
    assertThat(figures().issues())
        .containsEntry(IssueRaised.LANGUAGE_BARRIERS, 1)
        .containsEntry(IssueRaised.BEREAVEMENT_SUPPORT, 1);
  }

  @Test
  void corrections_count_and_a_withdrawn_record_counts_nowhere() {
    reviewed(1, malignancy(day(2018, 9, 3)));
    events.add(new ChildDeathReviewCorrected(id(1), CHILD, malignancy(day(2019, 4, 2))));
    assertThat(figures().reviewed()).isZero();
    assertThat(figures().outstanding()).isEqualTo(1);
    var earlier = circumstances(nineOn(day(2018, 3, 1)), nineOn(day(2018, 3, 1)));
    events.add(new ChildDeathCorrected(id(1), CHILD, 6, AgeBand.YEARS_5_TO_9, earlier));
    assertThat(figures().notified()).isZero();
    events.add(new ChildDeathWithdrawn(id(1), CHILD, WithdrawalReason.DUPLICATE));
    assertThat(figures().outstanding()).isZero();
  }

  @Test
  void the_csv_says_one_figure_a_row() {
    reviewed(1, unexplained(day(2018, 9, 3)));
    assertThat(ChildDeathReturnCsv.of(figures()).lines())
        .startsWith("year,figure,code,value", "2018-19,notified,,1", "2018-19,reviewed,,1")
        .contains(
            "2018-19,modifiable-by-category,SUDDEN_UNEXPECTED_UNEXPLAINED_DEATH,1",
            "2018-19,median-days-to-review,,63",
            "2018-19,median-days-to-completion,,")
        .allMatch(line -> line.split(",", -1).length == 4)
        .doesNotHaveDuplicates();
  }

  private void death(int number, LocalDate on) {
    events.add(notified(id(number), circumstances(nineOn(on), nineOn(on))));
  }

  private void reviewed(int number, PanelReview review) {
    reviewed(number, review.reviewedOn().minusDays(63), review);
  }

  private void reviewed(int number, LocalDate died, PanelReview review) {
    death(number, died);
    events.add(new ChildDeathReviewed(id(number), CHILD, review));
  }

  private static ChildDeathId id(int number) {
    return new ChildDeathId(new UUID(9, number));
  }

  private static PanelReview malignancy(LocalDate on) {
    return with(on);
  }

  private static PanelReview with(LocalDate on, IssueRaised... issues) {
    return uk.safeguarding.casereviews.childdeath.SomeDeath.review(on, issues);
  }

  private static PanelReview unexplained(LocalDate on) {
    return new PanelReview(
        on,
        CategoryOfDeath.SUDDEN_UNEXPECTED_UNEXPLAINED_DEATH,
        CategoryOfDeath.INFECTION,
        Modifiability.FACTORS_IDENTIFIED,
        set(ModifiableFactor.UNSAFE_SLEEPING, ModifiableFactor.SMOKING_IN_HOUSEHOLD),
        set());
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  /** The projection's documents after all events, each folded twice, and the year's figures. */
  private ChildDeathReturn figures() {
    var projection = new DeathsForReturn();
    Map<String, DeathForReturn> documents = new TreeMap<>();
    for (ChildDeathEvent event : events) {
      for (int time = 0; time < 2; time++) {
        for (String key : projection.keys(event)) {
          var logged = new Logged<>(event, "id", LogPosition.START, Instant.EPOCH);
          switch (projection.evolve(key, documents.get(key), logged)) {
            case Change.Put<DeathForReturn>(var document) -> documents.put(key, document);
            case Change.Remove<DeathForReturn> _ -> documents.remove(key);
            case Change.Keep<DeathForReturn> _ -> {}
          }
        }
      }
    }
    return ChildDeathReturn.of(YEAR, List.copyOf(documents.values()));
  }
}
