package uk.safeguarding.standalone.recomputation.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.standalone.recomputation.InventedHistory;

/** LAC7-QL at the end of January 2018, with the last day of each limit worked out by hand. */
class VisitsInCareRecomputedTest {

  private static final String SHORT_TERM = "FOSTER_OTHER_CARER', longTerm: false";
  private static final String LONG_TERM = "FOSTER_OTHER_CARER_LONG_TERM', longTerm: true";
  private static final String PARENT =
      "PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY', longTerm: true";

  private final InventedHistory history = new InventedHistory();

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void the_first_visit_is_due_a_week_after_the_placement() {
    care("in time", "2018-01-24", "FULL_CARE_ORDER", SHORT_TERM);
    care("late", "2018-01-23", "FULL_CARE_ORDER", SHORT_TERM);

    assertVisitedInTime("1/2");
  }

  @Test
  void the_next_is_due_six_weeks_after_the_last_at_which_the_child_was_seen() {
    care("in time", "2017-06-01", "FULL_CARE_ORDER", SHORT_TERM);
    visit("in time", "2017-12-20", "CHILD_SEEN");
    visit("in time", "2018-02-01", "CHILD_SEEN");
    care("late", "2017-06-01", "FULL_CARE_ORDER", SHORT_TERM);
    visit("late", "2017-12-19", "CHILD_SEEN");
    care("not seen", "2018-01-02", "FULL_CARE_ORDER", SHORT_TERM);
    visit("not seen", "2018-01-25", "CHILD_NOT_SEEN");
    care("withdrawn", "2018-01-02", "FULL_CARE_ORDER", SHORT_TERM);
    visit("withdrawn", "2018-01-25", "CHILD_SEEN_ALONE");
    history.tell(
        "looked-after-visit-withdrawn",
        "period-of-care/withdrawn",
        "withdrawn",
        "{visit: '2018-01-25'}");

    assertVisitedInTime("1/4");
  }

  @Test
  void a_visit_a_year_after_a_lasting_placement_began_holds_for_three_months() {
    care("a year", "2016-11-01", "FULL_CARE_ORDER", LONG_TERM);
    visit("a year", "2017-11-01", "CHILD_SEEN");
    care("a day less", "2016-11-02", "FULL_CARE_ORDER", LONG_TERM);
    visit("a day less", "2017-11-01", "CHILD_SEEN");
    care("not lasting", "2016-11-01", "FULL_CARE_ORDER", SHORT_TERM);
    visit("not lasting", "2017-11-01", "CHILD_SEEN");
    care("with a parent", "2016-11-01", "FULL_CARE_ORDER", PARENT);
    visit("with a parent", "2017-11-01", "CHILD_SEEN");
    care("too long ago", "2016-10-01", "FULL_CARE_ORDER", LONG_TERM);
    visit("too long ago", "2017-10-30", "CHILD_SEEN");

    assertVisitedInTime("1/5");
  }

  @Test
  void a_move_starts_the_clock_anew_and_another_change_does_not() {
    care("just moved", "2017-06-01", "FULL_CARE_ORDER", SHORT_TERM);
    visit("just moved", "2017-11-01", "CHILD_SEEN");
    episode("just moved", "2018-01-25", "PLACEMENT_AND_CARER");
    care("not visited there", "2017-06-01", "FULL_CARE_ORDER", SHORT_TERM);
    visit("not visited there", "2018-01-09", "CHILD_SEEN");
    episode("not visited there", "2018-01-10", "LEGAL_STATUS_PLACEMENT_AND_CARER");
    care("same carer", "2017-06-01", "FULL_CARE_ORDER", SHORT_TERM);
    visit("same carer", "2018-01-09", "CHILD_SEEN");
    episode("same carer", "2018-01-10", "PLACEMENT_SAME_CARER");
    care("moved after all", "2017-06-01", "FULL_CARE_ORDER", SHORT_TERM);
    visit("moved after all", "2018-01-09", "CHILD_SEEN");
    episode("moved after all", "2018-01-10", "LEGAL_STATUS");
    history.tell(
        "episode-of-care-corrected",
        "period-of-care/moved after all",
        "moved after all",
        "{episode: '2018-01-10', startedOn: '2018-01-10', reason: 'PLACEMENT_AND_CARER'}");
    care("never moved", "2017-06-01", "FULL_CARE_ORDER", SHORT_TERM);
    visit("never moved", "2018-01-09", "CHILD_SEEN");
    episode("never moved", "2018-01-10", "PLACEMENT_AND_CARER");
    history.tell(
        "episode-of-care-withdrawn",
        "period-of-care/never moved",
        "never moved",
        "{episode: '2018-01-10'}");

    assertVisitedInTime("3/5");
  }

  @Test
  void with_a_parent_under_an_interim_order_it_is_a_week_and_four_after_the_first_review() {
    care("a week", "2017-12-01", "INTERIM_CARE_ORDER", PARENT);
    visit("a week", "2018-01-24", "CHILD_SEEN");
    care("four weeks", "2017-12-01", "INTERIM_CARE_ORDER", PARENT);
    review("four weeks", "2018-01-20");
    review("four weeks", "2018-01-03");
    visit("four weeks", "2018-01-03", "CHILD_SEEN");
    care("review too late", "2017-12-01", "INTERIM_CARE_ORDER", PARENT);
    visit("review too late", "2018-01-03", "CHILD_SEEN");
    review("review too late", "2018-01-04");
    care("review withdrawn", "2017-12-01", "INTERIM_CARE_ORDER", PARENT);
    review("review withdrawn", "2018-01-02");
    visit("review withdrawn", "2018-01-03", "CHILD_SEEN");
    history.tell(
        "looked-after-review-withdrawn",
        "period-of-care/review withdrawn",
        "review withdrawn",
        "{review: '2018-01-02'}");

    assertVisitedInTime("2/4");
  }

  private void assertVisitedInTime(String expected) {
    assertThat(history.figure("LAC7-QL", "2018-01")).isEqualTo(expected);
  }

  private void care(String child, String startedOn, String legalStatus, String placement) {
    history.tell(
        "period-of-care-started",
        "period-of-care/" + child,
        child,
        "{startedOn: '%s', legalStatus: '%s', placement: {type: '%s}}"
            .formatted(startedOn, legalStatus, placement));
  }

  private void episode(String child, String on, String reason) {
    history.tell(
        "episode-of-care-started",
        "period-of-care/" + child,
        child,
        "{episode: '%1$s', startedOn: '%1$s', reason: '%2$s', legalStatus: 'FULL_CARE_ORDER'}"
            .formatted(on, reason));
  }

  private void visit(String child, String on, String outcome) {
    history.tell(
        "looked-after-visit-made",
        "period-of-care/" + child,
        child,
        "{visit: '%1$s', visitedOn: '%1$s', outcome: '%2$s'}".formatted(on, outcome));
  }

  private void review(String child, String on) {
    history.tell(
        "looked-after-review-held",
        "period-of-care/" + child,
        child,
        "{review: '%1$s', heldOn: '%1$s'}".formatted(on));
  }
}
