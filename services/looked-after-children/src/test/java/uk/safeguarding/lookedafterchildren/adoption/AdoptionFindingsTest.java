package uk.safeguarding.lookedafterchildren.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.ADOPTERS_FIT_TOGETHER;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.DECISION_WITHIN_7_WORKING_DAYS;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.HOME_10_WEEKS_BEFORE_APPLICATION;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.MATCHED_WITHIN_121_DAYS_OF_PLACEMENT_ORDER;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.MOVED_IN_WITHIN_426_DAYS_OF_ENTERING_CARE;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.PLACED_AFTER_A_MATCH;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.PLACED_WITH_AUTHORITY;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionTest.given;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.adoption.commands.AdoptionCommand;
import uk.safeguarding.lookedafterchildren.adoption.commands.ApplyForAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectPlacementOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.DecideAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.GrantAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.MakeAdoptionMatch;
import uk.safeguarding.lookedafterchildren.adoption.commands.PlaceChildForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionFindingCleared;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionFindingMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderGranted;
import uk.safeguarding.lookedafterchildren.adoption.events.PlacementOrderCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.PlacementOrderGranted;

class AdoptionFindingsTest {

  private static final AdoptionId ID = new AdoptionId(new UUID(7, 1));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID FIRST = new UUID(7, 2);
  private static final LocalDate ENTERED = LocalDate.of(2018, 1, 8);
  private static final LocalDate DECIDED = LocalDate.of(2018, 6, 4);
  private static final LocalDate PLACED = LocalDate.of(2018, 10, 1);

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-06-04, 2018-06-13, true,  seven plain working days
          2018-06-04, 2018-06-14, false, the eighth
          2018-12-18, 2019-01-02, false, 'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-18, 2018-12-31, true,  so New Year's Eve is the seventh
          2018-03-27, 2018-04-09, true,  Good Friday and Easter Monday do not count
          2018-03-27, 2018-04-10, false, one day past the limit that Easter moved
          2022-09-12, 2022-09-22, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-09-12, 2022-09-23, false, one day past the limit that the funeral moved
          2018-06-01, 2018-06-12, true,  from a Friday evening
          2018-06-02, 2018-06-12, true,  'from a Saturday, as from the Friday'
          2018-10-26, 2018-11-06, true,  the clocks changed on 28 October
          """)
  void the_decision_is_due_7_working_days_after_the_recommendation(
      LocalDate received, LocalDate decided, boolean kept, String why) {
    var decide = new DecideAdoption(ID, CHILD, 1, received, received, decided);
    assertThat(rules(Adoption.NONE.decide(decide)))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(DECISION_WITHIN_7_WORKING_DAYS));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-01-08, 2019-03-10, true,  426 days
          2018-01-08, 2019-03-11, false, the 427th
          2019-01-07, 2020-03-08, true,  29 February 2020 is one of them
          2019-01-07, 2020-03-09, false, the day after
          2017-10-25, 2018-12-25, true,  Christmas Day is a day
          2021-07-20, 2022-09-19, true,  and so is the state funeral
          2021-07-20, 2022-09-20, false, the day after it
          2010-01-04, 2013-03-31, true,  another threshold held until then
          2010-01-04, 2013-04-01, false, from the years 2013 to 2016 on it is this one
          """)
  void a_child_lives_with_the_adopters_426_days_after_entering_care(
      LocalDate entered, LocalDate placed, boolean kept, String why) {
    Adoption matched = matched(entered, entered);
    assertThat(rules(matched.decide(place(null, placed))))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(MOVED_IN_WITHIN_426_DAYS_OF_ENTERING_CARE));
  }

  @Test
  void adoption_by_the_foster_carers_counts_from_the_day_on_which_the_child_moved_in() {
    Adoption matched = matched(ENTERED, ENTERED);
    LocalDate late = ENTERED.plusDays(427);
    assertThat(rules(matched.decide(place(ENTERED, late)))).isEmpty();
    assertThat(rules(matched.decide(place(null, late))))
        .containsExactly(MOVED_IN_WITHIN_426_DAYS_OF_ENTERING_CARE);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-07-02, 2018-10-31, true,  121 days
          2018-07-02, 2018-11-01, false, the 122nd
          2018-08-26, 2018-12-25, true,  Christmas Day is a day
          2018-08-26, 2018-12-27, false, and the holidays move nothing
          2018-07-07, 2018-11-05, true,  from a Saturday as from any day
          2018-07-07, 2018-11-06, false, the day after
          2012-11-30, 2013-03-31, true,  the 121st day
          2012-11-01, 2013-03-31, true,  another threshold held until then
          2012-11-01, 2013-04-01, false, from the years 2013 to 2016 on it is this one
          2018-07-02, 2018-07-01, true,  a match before the order waits for nothing
          """)
  void a_child_is_matched_121_days_after_the_placement_order(
      LocalDate order, LocalDate matched, boolean kept, String why) {
    Adoption waiting =
        given(
            new AdoptionDecisionMade(ID, CHILD, 1, order.minusDays(90), null, order.minusDays(30)),
            new PlacementOrderGranted(ID, CHILD, order));
    assertThat(rules(waiting.decide(new MakeAdoptionMatch(ID, FIRST, matched))))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(MATCHED_WITHIN_121_DAYS_OF_PLACEMENT_ORDER));
  }

  @Test
  void a_finding_names_the_last_day_and_a_correction_clears_it() {
    LocalDate order = LocalDate.of(2018, 7, 2);
    var late = Finding.of(MATCHED_WITHIN_121_DAYS_OF_PLACEMENT_ORDER, LocalDate.of(2018, 10, 31));
    Adoption matched =
        given(
            decision(ENTERED, DECIDED),
            new PlacementOrderGranted(ID, CHILD, order),
            new AdoptionMatchMade(ID, CHILD, FIRST, LocalDate.of(2018, 11, 1)));
    assertThat(matched.decide(new CorrectPlacementOrder(ID, order.plusDays(1))))
        .containsExactly(
            new PlacementOrderCorrected(ID, CHILD, order.plusDays(1)),
            new AdoptionFindingCleared(ID, CHILD, late));
  }

  @Test
  void a_placement_follows_a_match() {
    Adoption unmatched =
        given(decision(ENTERED, DECIDED), new PlacementOrderGranted(ID, CHILD, DECIDED));
    assertThat(rules(unmatched.decide(place(null, PLACED)))).containsExactly(PLACED_AFTER_A_MATCH);
    Adoption matchedLater =
        unmatched.evolve(new AdoptionMatchMade(ID, CHILD, FIRST, PLACED.plusDays(1)));
    assertThat(rules(matchedLater.decide(place(null, PLACED))))
        .containsExactly(PLACED_AFTER_A_MATCH);
  }

  @Test
  void a_placement_under_an_order_needs_one_and_with_consent_it_does_not() {
    Adoption matched =
        given(decision(ENTERED, DECIDED), new AdoptionMatchMade(ID, CHILD, FIRST, DECIDED));
    assertThat(rules(matched.decide(place(null, PLACED)))).containsExactly(PLACED_WITH_AUTHORITY);
    assertThat(
            rules(
                matched
                    .evolve(new PlacementOrderGranted(ID, CHILD, PLACED.plusDays(1)))
                    .decide(place(null, PLACED))))
        .containsExactly(PLACED_WITH_AUTHORITY);
    var withConsent =
        new PlaceChildForAdoption(
            ID, FIRST, PlacementAuthority.PARENTAL_CONSENT, false, null, PLACED);
    assertThat(rules(matched.decide(withConsent))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      textBlock =
          """
          2018-12-09, false, a day short of ten weeks
          2018-12-10, true,  ten weeks
          2018-12-25, true,  more than ten
          """)
  void adopters_apply_when_the_child_has_lived_with_them_for_ten_weeks(
      LocalDate applied, boolean kept, String why) {
    Adoption placed = matched(ENTERED, DECIDED).evolve(AdoptionTest.placement(FIRST, null, PLACED));
    assertThat(rules(placed.decide(new ApplyForAdoptionOrder(ID, applied))))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(HOME_10_WEEKS_BEFORE_APPLICATION));
    Adoption fostered =
        matched(ENTERED, DECIDED).evolve(AdoptionTest.placement(FIRST, ENTERED, PLACED));
    assertThat(rules(fostered.decide(new ApplyForAdoptionOrder(ID, applied)))).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {4}")
  @CsvSource(
      textBlock =
          """
          1, MALE,            SINGLE,                      true,  one
          2, MALE,            SINGLE,                      false, two are not one (511)
          2, MALE_AND_FEMALE, SINGLE,                      false, nor are they single (514)
          2, MALE_AND_FEMALE, UNMARRIED_DIFFERENT_GENDERS, true,  a couple
          2, BOTH_MALE,       UNMARRIED_DIFFERENT_GENDERS, false, genders differ (517)
          2, BOTH_FEMALE,     UNMARRIED_SAME_GENDER,       true,  a couple
          2, MALE_AND_FEMALE, UNMARRIED_SAME_GENDER,       false, genders do not differ (518)
          2, BOTH_MALE,       CIVIL_PARTNERSHIP,           true,  any couple
          1, FEMALE,          CIVIL_PARTNERSHIP,           false, but a couple (519)
          2, MALE_AND_FEMALE, MARRIED_DIFFERENT_GENDERS,   true,  a couple
          2, BOTH_FEMALE,     MARRIED_DIFFERENT_GENDERS,   false, genders differ (520)
          2, BOTH_MALE,       MARRIED_SAME_GENDER,         true,  a couple
          2, MALE_AND_FEMALE, MARRIED_SAME_GENDER,         false, genders do not differ (524)
          """)
  void the_adopters_fit_together(
      int number,
      AdopterGenders genders,
      AdopterLegalStatus legalStatus,
      boolean kept,
      String why) {
    var order =
        new GrantAdoptionOrder(
            ID, false, number, genders, legalStatus, AdoptionConsent.UNOPPOSED, PLACED);
    assertThat(rules(given(decision(ENTERED, DECIDED)).decide(order)))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(ADOPTERS_FIT_TOGETHER));
  }

  @Test
  void a_corrected_order_clears_what_it_corrects() {
    var order =
        new AdoptionOrderGranted(
            ID,
            CHILD,
            false,
            1,
            AdopterGenders.BOTH_MALE,
            AdopterLegalStatus.MARRIED_SAME_GENDER,
            AdoptionConsent.UNOPPOSED,
            PLACED);
    var correct =
        new CorrectAdoptionOrder(
            ID,
            false,
            2,
            AdopterGenders.BOTH_MALE,
            AdopterLegalStatus.MARRIED_SAME_GENDER,
            AdoptionConsent.UNOPPOSED,
            PLACED);
    assertThat(given(decision(ENTERED, DECIDED), order).decide(correct))
        .contains(new AdoptionFindingCleared(ID, CHILD, Finding.of(ADOPTERS_FIT_TOGETHER, null)));
  }

  private static Adoption matched(LocalDate entered, LocalDate decided) {
    return given(
        decision(entered, decided),
        new PlacementOrderGranted(ID, CHILD, decided),
        new AdoptionMatchMade(ID, CHILD, FIRST, decided));
  }

  private static AdoptionDecisionMade decision(LocalDate entered, LocalDate decided) {
    return new AdoptionDecisionMade(ID, CHILD, 1, entered, null, decided);
  }

  private static AdoptionCommand place(@Nullable LocalDate since, LocalDate placed) {
    return new PlaceChildForAdoption(
        ID, FIRST, PlacementAuthority.PLACEMENT_ORDER, since != null, since, placed);
  }

  private static List<AdoptionPractice> rules(List<AdoptionEvent> events) {
    return events.stream()
        .filter(AdoptionFindingMade.class::isInstance)
        .map(AdoptionFindingMade.class::cast)
        .map(made -> AdoptionPractice.valueOf(made.finding().rule()))
        .toList();
  }
}
