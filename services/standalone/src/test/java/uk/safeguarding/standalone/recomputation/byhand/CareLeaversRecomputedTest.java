package uk.safeguarding.standalone.recomputation.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.standalone.recomputation.InventedHistory;

/** NI147 of birthdays in May 2018, with the numbers worked out by hand. */
class CareLeaversRecomputedTest {

  private final InventedHistory history = new InventedHistory();

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void in_touch_around_the_birthday_and_suitably_housed_are_both_needed() {
    leaver("Ada", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    contact("Ada", "2018-02-01", "YES");
    lives("Ada", "2018-05-31", "D1", true);
    leaver("Bea", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    contact("Bea", "2018-06-30", "YES");
    lives("Bea", "2017-05-31", "D1", true);
    leaver("Cal", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    contact("Cal", "2018-01-31", "YES");
    contact("Cal", "2018-07-01", "YES");
    contact("Cal", "2018-05-01", "NO");
    lives("Cal", "2017-05-31", "D1", true);
    leaver("Dee", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    contact("Dee", "2018-05-10", "YES");
    lives("Dee", "2017-05-31", "D1", true);
    lives("Dee", "2018-05-30", "X2", false);
    leaver("Eve", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    contact("Eve", "2018-05-10", "YES");
    lives("Eve", "2018-06-01", "D1", true);
    leaver("Fay", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    contact("Fay", "2018-05-10", "YES");
    lives("Fay", "2018-01-01", "D1", true);
    withdrawn("Fay", "CONTACT", "2018-05-10");

    assertThat(history.figure("NI147", "2018-05")).isEqualTo("2/6");
    assertThat(history.figure("NI147", "2018-06")).isEqualTo("0/0");
    assertThat(history.figure("NI147", "2018-Q1")).isEqualTo("2/6");
    // They turned 17 in May 2017, when nobody had been in touch with them yet.
    assertThat(history.figure("NI147", "2017-18")).isEqualTo("0/6");
  }

  @Test
  void the_vaults_months_go_before_those_of_the_record() {
    leaver("Ada", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    history.tell(
        "child-identified",
        "child/Ada",
        "Ada",
        "{ageMilestones: {'17': '2017-06', '18': '2018-06', '25': '2018-08'}}");

    assertThat(history.figure("NI147", "2018-05")).isEqualTo("0/0");
    assertThat(history.figure("NI147", "2018-06")).isEqualTo("0/1");
    assertThat(history.figure("NI147", "2018-08")).isEqualTo("0/0");
  }

  @Test
  void who_left_care_in_the_month_itself_is_not_asked_after() {
    leaver("in the month before", "RELEVANT", "{month: '2018-04', day: '2018-04-30'}");
    leaver("on its first day", "RELEVANT", "{month: '2018-05', day: '2018-05-01'}");
    leaver("on the birthday", "ELIGIBLE", "{month: '2017-01', day: '2017-01-02'}");
    category("on the birthday", "FORMER_RELEVANT", "{month: '2018-05'}");
    leaver("otherwise since", "RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    category("otherwise since", "FORMER_RELEVANT", "{month: '2018-05'}");
    leaver("qualifying", "QUALIFYING", "{month: '2017-01', day: '2017-01-02'}");

    assertThat(history.figure("NI147", "2018-05")).isEqualTo("0/2");
  }

  @Test
  void support_that_ended_otherwise_than_because_it_was_not_needed_leaves_out() {
    leaver("Ada", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    ended("Ada", "2018-04-30", "NO_LONGER_REQUIRED");
    leaver("Bea", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    ended("Bea", "2018-04-30", "MOVED_TO_OTHER_AUTHORITY");
    leaver("Cal", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    ended("Cal", "2018-05-01", "MOVED_TO_OTHER_AUTHORITY");
    leaver("Dee", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    ended("Dee", "2018-01-10", "NOT_ENTITLED");
    history.tell(
        "care-leaver-support-reopened",
        "care-leaver/Dee",
        "Dee",
        "{reopening: '1', reopenedOn: '2018-02-01'}");

    assertThat(history.figure("NI147", "2018-05")).isEqualTo("0/3");
  }

  @Test
  void who_is_gone_is_left_out_until_the_return() {
    leaver("Ada", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    departed("Ada", "1", "WENT_ABROAD", "2018-05-31");
    leaver("Bea", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    departed("Bea", "2", "RETURNED_HOME", "2017-05-31");
    history.tell(
        "care-leaver-returned",
        "care-leaver/Bea",
        "Bea",
        "{departure: '2', returnedOn: '2018-05-31'}");
    leaver("Cal", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    departed("Cal", "3", "DIED", "2018-06-01");
    leaver("Dee", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    departed("Dee", "4", "DIED", "2018-05-01");
    withdrawn("Dee", "DEPARTURE", "4");
    leaver("Eve", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    contact("Eve", "2018-06-30", "RHOM");
    leaver("Fay", "FORMER_RELEVANT", "{month: '2017-01', day: '2017-01-02'}");
    lives("Fay", "2018-05-31", "G2", false);

    assertThat(history.figure("NI147", "2018-05")).isEqualTo("0/3");
  }

  /** Turns 18 in May 2018 by the record's own months. */
  private void leaver(String child, String category, String since) {
    history.tell(
        "care-leaver-support-started",
        "care-leaver/" + child,
        child,
        "{category: '%s', since: %s, ageMilestones: {'17': '2017-05', '18': '2018-05', '19': '2019-05'}}"
            .formatted(category, since));
  }

  private void category(String child, String category, String since) {
    history.tell(
        "care-leaver-category-changed",
        "care-leaver/" + child,
        child,
        "{change: '1', category: '%s', since: %s}".formatted(category, since));
  }

  private void contact(String child, String on, String inTouch) {
    history.tell(
        "care-leaver-contact-recorded",
        "care-leaver/" + child,
        child,
        "{contact: '%1$s', contactOn: '%1$s', inTouch: '%2$s'}".formatted(on, inTouch));
  }

  private void lives(String child, String since, String accommodation, boolean suitable) {
    history.tell(
        "care-leaver-accommodation-recorded",
        "care-leaver/" + child,
        child,
        "{stay: '%1$s', since: '%1$s', accommodation: '%2$s', suitable: %3$s}"
            .formatted(since, accommodation, suitable));
  }

  private void ended(String child, String on, String reason) {
    history.tell(
        "care-leaver-support-ended",
        "care-leaver/" + child,
        child,
        "{end: '1', ended: {month: '%s', day: '%s'}, reason: '%s'}"
            .formatted(on.substring(0, 7), on, reason));
  }

  private void departed(String child, String departure, String kind, String since) {
    history.tell(
        "care-leaver-departed",
        "care-leaver/" + child,
        child,
        "{departure: '%s', kind: '%s', since: '%s'}".formatted(departure, kind, since));
  }

  private void withdrawn(String child, String kind, String entry) {
    history.tell(
        "care-leaver-entry-withdrawn",
        "care-leaver/" + child,
        child,
        "{kind: '%s', entry: '%s'}".formatted(kind, entry));
  }
}
