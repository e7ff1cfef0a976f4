package uk.safeguarding.lookedafterchildren.careleaver.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.FORMER_RELEVANT;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.QUALIFYING;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.RELEVANT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The category of young people born on 15 March 2002, or on 29 February 2004. */
class EntitlementTest {

  private static final LocalDate BORN = LocalDate.of(2002, 3, 15);
  private static final LocalDate LEAP = LocalDate.of(2004, 2, 29);
  private static final LocalDate NINETEEN = LocalDate.of(2021, 3, 15);
  private static final LocalDate TWENTY_TWO = LocalDate.of(2024, 3, 15);

  @ParameterizedTest(name = "{0}, on {1}: {2}, {3}")
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          2018-01-01 -,                                     2018-04-02, ELIGIBLE,        91 full days have passed
          2018-01-01 -,                                     2018-04-01, none,            90 full days have passed
          2018-01-01 2018-04-02,                            2018-04-03, RELEVANT,        91 days and left
          2018-01-01 2018-04-01,                            2018-04-03, QUALIFYING,      90 days and left: looked after at 16 all the same
          2018-01-01 2018-02-11 2019-05-01 2019-06-20,      2019-06-21, RELEVANT,        41 and 50 days make 91
          2018-01-01 2018-02-11 2019-05-01 2019-06-19,      2019-06-21, QUALIFYING,      41 and 49 days make 90
          2015-01-01 2016-06-07 2019-05-01 2019-05-08,      2019-05-09, RELEVANT,        84 days from the 14th birthday on and 7 later
          2015-01-01 2016-06-06 2019-05-01 2019-05-08,      2019-05-09, QUALIFYING,      what lies before the 14th birthday does not count
          2016-01-01 -,                                     2018-03-15, ELIGIBLE,        an age is reached at the start of the birthday
          2016-01-01 -,                                     2018-03-14, none,            aged 15 on the eve
          2016-01-01 2018-03-15,                            2018-03-16, RELEVANT,        ceased on the 16th birthday: after reaching 16
          2016-01-01 2018-03-14,                            2018-03-16, none,            ceased on the eve: never looked after at 16
          2016-06-01 2020-03-15,                            2020-03-14, ELIGIBLE,        the eve of the 18th birthday
          2016-06-01 2020-03-15,                            2020-03-15, FORMER_RELEVANT, looked after until the 18th birthday
          2016-06-01 2019-01-01,                            2020-03-14, RELEVANT,        left at 16
          2016-06-01 2019-01-01,                            2020-03-15, FORMER_RELEVANT, a relevant child turns 18
          2019-12-15 2020-03-15,                            2020-03-15, FORMER_RELEVANT, the 91st day ends with the 17th year
          2019-12-16 2020-03-15,                            2020-03-15, QUALIFYING,      90 days before the 18th birthday
          2020-03-20 2020-09-01,                            2020-10-01, none,            nobody is looked after as a child after 18
          2016-06-01 2020-03-15,                            2023-03-14, FORMER_RELEVANT, the eve of the 21st birthday
          2016-06-01 2020-03-15,                            2023-03-15, none,            21 without asking and without education
          """)
  void thirteen_weeks_from_the_14th_birthday_and_one_day_at_16(
      String periods, LocalDate day, @Nullable CareLeaverCategory category, String why) {
    assertThat(Entitlement.on(day, BORN, facts(periods))).as(why).isEqualTo(category);
  }

  @ParameterizedTest(name = "{0}, on {1}: {2}, {3}")
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          2018-01-01 2018-05-24 2020-03-02 2020-03-09,      2020-03-10, RELEVANT,        14 on 1 March 2018: 84 days and 7
          2018-01-01 2018-05-23 2020-03-02 2020-03-09,      2020-03-10, QUALIFYING,      83 days and 7
          2018-01-01 -,                                     2020-02-28, none,            15 for one day more
          2018-01-01 -,                                     2020-02-29, ELIGIBLE,        16 on a 29 February
          2018-01-01 2020-02-29,                            2020-03-01, RELEVANT,        ceased on the 16th birthday
          2018-01-01 2021-01-01,                            2022-02-28, RELEVANT,        2022 is a common year: still 17
          2018-01-01 2021-01-01,                            2022-03-01, FORMER_RELEVANT, and 18 on 1 March
          2018-01-01 2021-01-01,                            2025-02-28, FORMER_RELEVANT, still 20
          2018-01-01 2021-01-01,                            2025-03-01, none,            21 on 1 March
          """)
  void born_on_29_february(
      String periods, LocalDate day, @Nullable CareLeaverCategory category, String why) {
    assertThat(Entitlement.on(day, LEAP, facts(periods))).as(why).isEqualTo(category);
  }

  @ParameterizedTest(name = "{0}, education {1}, asks {2}: {3}, {4}")
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          2023-03-15, true,  false, FORMER_RELEVANT, in education at 21 (section 23CA)
          2023-03-15, false, true,  FORMER_RELEVANT, at request at 21 (section 23CZB)
          2027-03-14, true,  false, FORMER_RELEVANT, the eve of the 25th birthday
          2027-03-14, false, true,  FORMER_RELEVANT, the eve of the 25th birthday
          2027-03-15, true,  true,  none,            25: nothing lasts longer
          """)
  void after_21_a_former_relevant_child_learns_or_asks(
      LocalDate day, boolean learns, boolean asks, @Nullable CareLeaverCategory to, String why) {
    var facts = new CareHistory(since16(), false, null, null, false, learns, asks);
    assertThat(Entitlement.on(day, BORN, facts)).as(why).isEqualTo(to);
  }

  @Test
  void who_qualifies_does_so_until_21_and_in_education_until_25() {
    var short90 = periods("2018-01-01 2018-04-01");
    assertThat(Entitlement.on(NINETEEN, BORN, facts("2018-01-01 2018-04-01")))
        .isEqualTo(QUALIFYING);
    assertThat(Entitlement.on(LocalDate.of(2023, 3, 14), BORN, facts("2018-01-01 2018-04-01")))
        .isEqualTo(QUALIFYING);
    assertThat(
            Entitlement.on(
                TWENTY_TWO, BORN, new CareHistory(short90, false, null, null, false, true, false)))
        .as("section 24B")
        .isEqualTo(QUALIFYING);
    assertThat(
            Entitlement.on(
                TWENTY_TWO, BORN, new CareHistory(short90, false, null, null, false, false, true)))
        .as("section 23CZB knows former relevant children only")
        .isNull();
  }

  @ParameterizedTest(name = "to {0}: {1}, {2}")
  @CsvSource(
      textBlock =
          """
          2018-04-29, QUALIFYING, the fourth week is a short break still: 90 days count
          2018-04-30, RELEVANT,   one day longer than four weeks counts although it was planned
          """)
  void a_planned_short_break_does_not_count(
      LocalDate until, CareLeaverCategory category, String why) {
    var periods =
        List.of(
            new PeriodLookedAfter(LocalDate.of(2018, 4, 1), until, true),
            new PeriodLookedAfter(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 8, 30), false));
    assertThat(Entitlement.on(LocalDate.of(2018, 9, 1), BORN, facts(periods)))
        .as(why)
        .isEqualTo(category);
  }

  @ParameterizedTest(name = "looked after {0}, detained {1} to {2}, care order {3}: {4}, {5}")
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          2017-11-02 2018-02-01, 2018-02-01, none,       false, RELEVANT, 91 days up to the detention
          2017-11-03 2018-02-01, 2018-02-01, none,       false, none,     90 days up to the detention
          2017-06-01 2018-01-31, 2018-02-01, none,       false, none,     not looked after immediately before
          2017-06-01 2018-02-01, 2018-02-01, 2018-03-15, false, RELEVANT, released on the 16th birthday
          2017-06-01 2018-02-01, 2018-02-01, 2018-03-14, false, none,     free on the 16th birthday
          2017-06-01 2018-02-01, 2018-02-01, none,       true,  none,     under a care order one is looked after
          """)
  void detained_or_in_hospital_on_the_16th_birthday(
      String periods,
      LocalDate from,
      @Nullable LocalDate until,
      boolean careOrder,
      @Nullable CareLeaverCategory category,
      String why) {
    var facts =
        new CareHistory(
            periods(periods), careOrder, new Detention(from, until), null, false, false, false);
    assertThat(Entitlement.on(LocalDate.of(2018, 5, 1), BORN, facts)).as(why).isEqualTo(category);
    assertThat(Entitlement.on(NINETEEN, BORN, facts))
        .as("at 19")
        .isEqualTo(category == RELEVANT ? FORMER_RELEVANT : null);
  }

  @ParameterizedTest(name = "on {0}: {1}, {2}")
  @CsvSource(
      textBlock =
          """
          2018-11-30, RELEVANT,   a day less than six months at home
          2018-12-01, QUALIFYING, six months at home (regulation 3(5))
          2021-03-15, QUALIFYING, who was not relevant at 18 is not former relevant
          """)
  void who_settles_at_home_is_not_relevant(LocalDate day, CareLeaverCategory category, String why) {
    var facts =
        new CareHistory(
            periods("2016-06-01 2018-06-01"),
            false,
            null,
            LocalDate.of(2018, 6, 1),
            false,
            false,
            false);
    assertThat(Entitlement.on(day, BORN, facts)).as(why).isEqualTo(category);
  }

  @Test
  void a_special_guardianship_order_out_of_care_qualifies() {
    var facts =
        new CareHistory(periods("2010-01-01 2012-01-01"), false, null, null, true, false, false);
    assertThat(Entitlement.on(NINETEEN, BORN, facts)).isEqualTo(QUALIFYING);
  }

  private static List<PeriodLookedAfter> since16() {
    return periods("2016-06-01 2020-03-15");
  }

  private static CareHistory facts(String periods) {
    return facts(periods(periods));
  }

  private static CareHistory facts(List<PeriodLookedAfter> periods) {
    return new CareHistory(periods, false, null, null, false, false, false);
  }

  /** Reads pairs of days; a hyphen means that the period lasts. */
  private static List<PeriodLookedAfter> periods(String written) {
    List<String> days = Arrays.asList(written.split(" "));
    return IntStream.range(0, days.size() / 2)
        .mapToObj(pair -> period(days.get(2 * pair), days.get(2 * pair + 1)))
        .toList();
  }

  private static PeriodLookedAfter period(String from, String to) {
    return new PeriodLookedAfter(
        LocalDate.parse(from), to.equals("-") ? null : LocalDate.parse(to), false);
  }
}
