package uk.safeguarding.reporting.facts.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class CareLeaversAtBirthdaysTest {

  @Test
  void a_birthday_counts_in_its_month_quarter_and_year_and_who_is_settled_is_one_person() {
    Said said =
        born("2015-10").and("care-leaver-support-started", "care-leaver/1", formerRelevant());
    settled(said);
    var counts = Counted.by(new CareLeaversAtBirthdays(), said);
    assertThat(counts.inPeriod(CareLeaversAtBirthdays.COUNT, "2018-10")).isOne();
    assertThat(counts.inPeriod(CareLeaversAtBirthdays.COUNT, "2018-Q3")).isOne();
    assertThat(counts.inPeriod(CareLeaversAtBirthdays.COUNT, "2018-19")).isOne();
    assertThat(counts.inPeriod(CareLeaversAtBirthdays.COUNT, "2018-11")).isZero();
    assertThat(counts.inPeriod(CareLeaversAtBirthdays.SETTLED, "2018-10")).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          WENT_ABROAD,   2018-10-30, 0, abroad is left out at once
          DIED,          2018-10-30, 0, so is who has died
          RETURNED_HOME, 2018-04-30, 0, and who went home
          WENT_ABROAD,   2018-11-01, 1, who left after the month counts in it
          """)
  void who_has_left_for_good_is_left_out(String kind, String since, int counted, String why) {
    Said said =
        born("2015-10").and("care-leaver-support-started", "care-leaver/1", formerRelevant());
    said.and(
        "care-leaver-departed",
        "care-leaver/1",
        "{'departure': 'd', 'kind': '%s', 'since': '%s'}".formatted(kind, since));
    assertThat(
            Counted.by(new CareLeaversAtBirthdays(), said)
                .inPeriod(CareLeaversAtBirthdays.COUNT, "2018-10"))
        .as(why)
        .isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-07-01, 1, the first day of the third month before
          2018-06-30, 0, a day earlier
          2018-11-30, 1, the last day of the month after
          2018-12-01, 0, a day later
          """)
  void a_contact_counts_around_the_birthday(String on, int counted, String why) {
    Said said =
        born("2015-10").and("care-leaver-support-started", "care-leaver/1", formerRelevant());
    said.and(
            "care-leaver-contact-recorded",
            "care-leaver/1",
            "{'contact': 'c', 'contactOn': '%s', 'inTouch': 'YES'}".formatted(on))
        .and(
            "care-leaver-accommodation-recorded",
            "care-leaver/1",
            "{'stay': 's', 'suitable': true, 'since': '2018-01-01', 'accommodation': 'K1'}");
    assertThat(settledIn(said)).as(why).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({"NO_LONGER_REQUIRED, 1", "MOVED_TO_OTHER_AUTHORITY, 0", "NOT_ENTITLED, 0"})
  void support_that_is_over_ends_the_counting_only_where_the_duty_is_over(
      String reason, int counted) {
    Said said =
        born("2015-10").and("care-leaver-support-started", "care-leaver/1", formerRelevant());
    said.and(
        "care-leaver-support-ended",
        "care-leaver/1",
        "{'end': 'e', 'ended': {'month': '2018-06', 'day': '2018-06-15'}, 'reason': '%s'}"
            .formatted(reason));
    assertThat(
            Counted.by(new CareLeaversAtBirthdays(), said)
                .inPeriod(CareLeaversAtBirthdays.COUNT, "2018-10"))
        .isEqualTo(counted);
  }

  @Test
  void who_leaves_care_in_the_month_of_the_birthday_is_not_counted_in_it() {
    Said said =
        born("2015-10")
            .and(
                "care-leaver-support-started",
                "care-leaver/1",
                "{'category': 'FORMER_RELEVANT', 'since': {'month': '2018-10', 'day': null}}");
    assertThat(
            Counted.by(new CareLeaversAtBirthdays(), said)
                .inPeriod(CareLeaversAtBirthdays.COUNT, "2018-10"))
        .isZero();
  }

  @Test
  void in_touch_without_suitable_accommodation_is_not_settled_and_a_withdrawn_contact_is_none() {
    Said said =
        born("2015-10").and("care-leaver-support-started", "care-leaver/1", formerRelevant());
    settled(said);
    said.and(
        "care-leaver-accommodation-recorded",
        "care-leaver/1",
        "{'stay': 'z', 'suitable': false, 'since': '2018-10-20', 'accommodation': 'K2'}");
    assertThat(settledIn(said)).isZero();
    Said withdrawn =
        born("2015-10").and("care-leaver-support-started", "care-leaver/1", formerRelevant());
    settled(withdrawn);
    assertThat(settledIn(withdrawn)).isOne();
    withdrawn.and(
        "care-leaver-entry-withdrawn",
        "care-leaver/1",
        "{'kind': 'CONTACT', 'entry': 'c', 'reason': 'ENTERED_IN_ERROR'}");
    assertThat(settledIn(withdrawn)).isZero();
  }

  private static int settledIn(Said said) {
    return Counted.by(new CareLeaversAtBirthdays(), said)
        .inPeriod(CareLeaversAtBirthdays.SETTLED, "2018-10");
  }

  private static void settled(Said said) {
    said.and(
            "care-leaver-contact-recorded",
            "care-leaver/1",
            "{'contact': 'c', 'contactOn': '2018-10-03', 'inTouch': 'YES'}")
        .and(
            "care-leaver-accommodation-recorded",
            "care-leaver/1",
            "{'stay': 's', 'suitable': true, 'since': '2018-01-01', 'accommodation': 'K1'}");
  }

  /** Of a child who is 16 in that month, 19 three years later. */
  private static Said born(String sixteen) {
    int year = Integer.parseInt(sixteen.substring(0, 4));
    String month = sixteen.substring(4);
    return new Said()
        .and(
            "child-identified",
            "child/1",
            "{'ageMilestones': {'16': '%d%s', '19': '%d%s'}}"
                .formatted(year, month, year + 3, month));
  }

  private static String care(String started) {
    return "{'startedOn': '%s', 'legalStatus': 'FULL_CARE_ORDER', 'placement': {}}"
        .formatted(started);
  }

  private static String formerRelevant() {
    return "{'category': 'FORMER_RELEVANT', 'since': {'month': '2017-10', 'day': null}}";
  }

  private static Said leaver(String category, String month) {
    return new Said()
        .and(
            "care-leaver-support-started",
            "care-leaver/1",
            "{'category': '%s', 'since': {'month': '%s', 'day': null}}".formatted(category, month));
  }
}
