package uk.safeguarding.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two months of an authority that has lived for a year. */
class SyntheticAuthorityTest {

  private static final YearMonth FROM = YearMonth.of(2018, 3);

  private static final List<Day> DAYS = SyntheticAuthority.of(7, FROM, 2, 1).toList();

  @Test
  void the_same_seed_makes_the_same_requests() {
    assertThat(SyntheticAuthority.of(7, FROM, 2, 1).toList()).isEqualTo(DAYS);
  }

  @Test
  void another_seed_makes_others() {
    assertThat(SyntheticAuthority.of(8, FROM, 2, 1).toList()).isNotEqualTo(DAYS);
  }

  @Test
  void days_come_in_order_and_every_day_that_was_asked_for_comes() {
    List<LocalDate> dates = DAYS.stream().map(Day::date).toList();
    assertThat(dates).isSorted().doesNotHaveDuplicates();
    assertThat(dates)
        .containsAll(FROM.atDay(1).datesUntil(LocalDate.of(2018, 5, 1)).toList())
        .last()
        .isEqualTo(LocalDate.of(2018, 4, 30));
  }

  @Test
  void a_child_is_identified_before_anything_names_it() {
    var identified = new HashSet<String>();
    for (Day day : DAYS) {
      for (AgencyRequest request : day.requests()) {
        if (request.path().equals("/contacts-and-referrals/children")) {
          assertThat(identified.add(request.subject())).as("identified once").isTrue();
        }
        assertThat(request.children()).allMatch(child -> identified.contains(child.identifier()));
      }
    }
  }

  @Test
  void who_is_named_beside_the_subject_was_identified_on_an_earlier_day() {
    var earlier = new HashSet<String>();
    for (Day day : DAYS) {
      for (AgencyRequest request : day.requests()) {
        request.children().stream()
            .filter(child -> !child.identifier().equals(request.subject()))
            .forEach(child -> assertThat(earlier).contains(child.identifier()));
      }
      day.requests().stream()
          .filter(request -> request.method().equals("POST"))
          .forEach(request -> earlier.add(request.subject()));
    }
  }
}
