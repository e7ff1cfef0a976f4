package uk.safeguarding.lookedafterchildren.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.ACCOMMODATION_IS_SUITABLE;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.CATEGORY_FITS_AGE;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.CATEGORY_FOLLOWS_FROM_CARE_HISTORY;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.CONTACT_AROUND_BIRTHDAY;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.CONTACT_WITHIN_8_WEEKS;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.PERSONAL_ADVISER_WITHIN_3_MONTHS;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverPractice.SUPPORT_REOPENS_BEFORE_25;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.ID;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.START;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.change;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.contact;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.end;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.relevant;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.reopen;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.start;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRecord.withdraw;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.ELIGIBLE;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.FORMER_RELEVANT;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.QUALIFYING;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.RELEVANT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.careleaver.codes.Accommodation;
import uk.safeguarding.lookedafterchildren.careleaver.codes.InTouch;
import uk.safeguarding.lookedafterchildren.careleaver.commands.AllocatePersonalAdviser;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverAccommodation;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverDeparture;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/** Where the support of a young person born in May 2001 differs from practice. */
class CareLeaverFindingsTest {

  private static final UUID A = new UUID(9, 1);
  private static final UUID B = new UUID(9, 2);
  private static final KnownDay SINCE = KnownDay.of(START);

  @Test
  void a_category_other_than_the_law_makes_of_the_history_is_found_until_corrected() {
    var finding = Finding.of(CATEGORY_FOLLOWS_FROM_CARE_HISTORY, null);
    var wrong = start(RELEVANT, SINCE, true, QUALIFYING);
    assertThat(new CareLeaverRecord().made(wrong)).containsExactly(finding);
    assertThat(new CareLeaverRecord().made(start(RELEVANT, SINCE, true, null)))
        .as("the law gives none")
        .containsExactly(finding);
    assertThat(new CareLeaverRecord().made(start(RELEVANT, SINCE, true, RELEVANT))).isEmpty();
    assertThat(
            new CareLeaverRecord()
                .with(wrong)
                .cleared(new CorrectCareLeaverSupport(ID, QUALIFYING, SINCE)))
        .containsExactly(finding);
  }

  @ParameterizedTest(name = "{0} since {1}: {2}, {3}")
  @CsvSource(
      textBlock =
          """
          ELIGIBLE,        2017-05-31, true,  the month of the 16th birthday
          ELIGIBLE,        2017-04-30, false, the month before it
          RELEVANT,        2019-05-09, true,  the month of the 18th birthday: the eve may lie in it
          RELEVANT,        2019-06-01, false, the month after it
          FORMER_RELEVANT, 2019-05-10, true,  the 18th birthday
          FORMER_RELEVANT, 2019-04-30, false, the month before it
          QUALIFYING,      2017-05-10, true,  the 16th birthday
          QUALIFYING,      2017-04-30, false, the month before it
          """)
  void a_category_fits_the_age_by_months(
      CareLeaverCategory category, LocalDate since, boolean fits, String why) {
    var first = start(category, KnownDay.of(since, category.startsWithBirthday()));
    assertThat(new CareLeaverRecord().made(first).contains(Finding.of(CATEGORY_FITS_AGE, null)))
        .as(why)
        .isEqualTo(!fits);
    if (since.isAfter(START)) {
      assertThat(relevant().made(change(A, category, since)))
          .as(why)
          .isEqualTo(fits ? List.of() : List.of(Finding.of(CATEGORY_FITS_AGE, A.toString(), null)));
    }
  }

  @ParameterizedTest(name = "allocated on {0}: {1}, {2}")
  @CsvSource(
      textBlock =
          """
          2019-01-01, true,  three months after 1 October, a bank holiday or not
          2019-01-02, false, the day after
          """)
  void a_personal_adviser_is_allocated_within_3_months(LocalDate on, boolean kept, String why) {
    assertThat(relevant().made(new AllocatePersonalAdviser(ID, A, B, on)).isEmpty())
        .as(why)
        .isEqualTo(kept);
    assertThat(
            relevant()
                .with(new AllocatePersonalAdviser(ID, B, B, START))
                .made(new AllocatePersonalAdviser(ID, A, A, on)))
        .as("the second is a change")
        .isEmpty();
  }

  @Test
  void a_late_adviser_is_found_with_the_last_day() {
    assertThat(relevant().made(new AllocatePersonalAdviser(ID, A, B, LocalDate.of(2019, 1, 2))))
        .containsExactly(
            Finding.of(PERSONAL_ADVISER_WITHIN_3_MONTHS, A.toString(), LocalDate.of(2019, 1, 1)));
  }

  @ParameterizedTest(name = "in touch on {0}: {1}, {2}")
  @CsvSource(
      textBlock =
          """
          2018-11-26, true,  eight weeks after 1 October; the clocks changed on 28 October
          2018-11-27, false, the day after
          """)
  void the_council_is_in_touch_every_8_weeks(LocalDate on, boolean kept, String why) {
    var late = Finding.of(CONTACT_WITHIN_8_WEEKS, A.toString(), LocalDate.of(2018, 11, 26));
    assertThat(relevant().made(contact(A, on)).contains(late)).as(why).isEqualTo(!kept);
    assertThat(relevant().with(contact(A, on)).cleared(contact(B, START.plusWeeks(4))))
        .as("an earlier contact, recorded late")
        .isEqualTo(kept ? List.of() : List.of(late));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
  @CsvSource(
      textBlock =
          """
          YES,  2019-02-01, true,  three months before the month of the 18th birthday
          YES,  2019-01-31, false, the day before
          YES,  2019-06-30, true,  a month after it
          NO,   2019-05-10, false, not in touch
          REFU, 2019-05-10, true,  refused: it is known how things stand
          """)
  void it_is_recorded_around_a_birthday_how_a_young_person_fares(
      InTouch inTouch, LocalDate on, boolean kept, String why) {
    var missed = Finding.of(CONTACT_AROUND_BIRTHDAY, "age-18", LocalDate.of(2019, 6, 30));
    var record = relevant().with(contact(A, on, inTouch));
    assertThat(record.made(contact(B, LocalDate.of(2019, 7, 1))).contains(missed))
        .as(why)
        .isEqualTo(!kept);
    assertThat(record.made(contact(B, LocalDate.of(2019, 6, 30), InTouch.NO)))
        .as("the window is open still")
        .doesNotContain(missed);
  }

  @Test
  void a_contact_recorded_late_clears_what_was_missed_around_the_birthday() {
    var record = relevant().with(contact(A, LocalDate.of(2019, 7, 1)));
    assertThat(record.cleared(contact(B, LocalDate.of(2019, 5, 10))))
        .contains(Finding.of(CONTACT_AROUND_BIRTHDAY, "age-18", LocalDate.of(2019, 6, 30)));
  }

  @Test
  void nobody_in_care_or_abroad_is_missed_around_a_birthday() {
    var after = contact(A, LocalDate.of(2019, 7, 1));
    var inCare = new CareLeaverRecord().with(start(ELIGIBLE, SINCE));
    assertThat(inCare.made(after)).isEmpty();
    var turned18 = inCare.with(change(B, FORMER_RELEVANT, LocalDate.of(2019, 5, 10)));
    assertThat(turned18.made(after)).as("in care until the birthday").isEmpty();
    assertThat(
            relevant()
                .with(
                    new RecordCareLeaverDeparture(
                        ID, A, DepartureKind.WENT_ABROAD, LocalDate.of(2019, 5, 1)))
                .made(after))
        .noneMatch(finding -> finding.rule().equals(CONTACT_AROUND_BIRTHDAY.name()));
  }

  @Test
  void unsuitable_accommodation_is_found_until_it_is_withdrawn() {
    var finding = Finding.of(ACCOMMODATION_IS_SUITABLE, A.toString(), null);
    var stay = new RecordCareLeaverAccommodation(ID, A, Accommodation.W2, START);
    assertThat(relevant().made(stay)).containsExactly(finding);
    assertThat(relevant().with(stay).cleared(withdraw(CareLeaverEntry.ACCOMMODATION, A)))
        .containsExactly(finding);
    assertThat(relevant().made(new RecordCareLeaverAccommodation(ID, A, Accommodation.W1, START)))
        .isEmpty();
  }

  @ParameterizedTest(name = "again on {0}: {1}, {2}")
  @CsvSource(
      textBlock =
          """
          2026-05-31, true,  the month of the 25th birthday: it may be the eve
          2026-06-01, false, the month after it
          """)
  void support_begins_again_before_25(LocalDate on, boolean kept, String why) {
    var ended = relevant().with(end(A, LocalDate.of(2022, 5, 10), CareLeaverEndReason.REACHED_21));
    var late = Finding.of(SUPPORT_REOPENS_BEFORE_25, B.toString(), null);
    assertThat(ended.made(reopen(B, on)).contains(late)).as(why).isEqualTo(!kept);
  }
}
