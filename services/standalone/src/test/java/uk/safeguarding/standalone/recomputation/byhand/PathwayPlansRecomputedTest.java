package uk.safeguarding.standalone.recomputation.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.standalone.recomputation.InventedHistory;

/** LAC11-QL, with the numbers worked out by hand. */
class PathwayPlansRecomputedTest {

  private final InventedHistory history = new InventedHistory();

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void looked_after_children_count_from_the_month_of_their_16th_birthday() {
    care("Ada", "'2018-01-01'");
    history.tell("child-identified", "child/Bea", "Bea", "{ageMilestones: {}}");
    history.tell("child-born", "child/Bea", "Bea", "{ageMilestones: {'16': '2018-03'}}");
    care("Bea", "'2018-01-01'");
    care("Cal", "null");
    authorised("Ada", "2018-01-31");
    history.tell("pathway-planning-started", "pathway-plan/Bea", "Bea", "{}");

    assertThat(history.figure("LAC11-QL (%)", "2017-12")).isEqualTo("0/0");
    assertThat(history.figure("LAC11-QL (%)", "2018-01")).isEqualTo("1/1");
    assertThat(history.figure("LAC11-QL (%)", "2018-03")).isEqualTo("1/2");
  }

  @Test
  void a_case_is_open_until_it_ends_and_again_from_its_reopening() {
    leaver("Ada", "RELEVANT", "{month: '2018-01', day: '2018-01-31'}");
    ended("Ada", "1", "{month: '2018-02', day: '2018-02-28'}");
    history.tell(
        "care-leaver-support-reopened",
        "care-leaver/Ada",
        "Ada",
        "{reopening: '1', reopenedOn: '2018-03-31'}");
    leaver("Bea", "FORMER_RELEVANT", "{month: '2018-01'}");
    ended("Bea", "2", "{month: '2018-03'}");
    leaver("Cal", "QUALIFYING", "{month: '2018-01', day: '2018-01-02'}");
    leaver("Dee", "RELEVANT", "{month: '2018-01', day: '2018-01-02'}");
    ended("Dee", "3", "{month: '2018-01', day: '2018-01-20'}");
    withdrawn("Dee", "END", "3");
    leaver("Eve", "RELEVANT", "{month: '2018-01', day: '2018-01-02'}");
    history.tell("care-leaver-withdrawn", "care-leaver/Eve", "Eve", "{}");

    assertThat(history.figure("LAC11-QL (%)", "2018-01")).isEqualTo("0/3");
    assertThat(history.figure("LAC11-QL (%)", "2018-02")).isEqualTo("0/2");
    assertThat(history.figure("LAC11-QL (%)", "2018-03")).isEqualTo("0/2");
  }

  @Test
  void the_category_of_the_day_decides_and_a_death_ends_it() {
    leaver("Ada", "ELIGIBLE", "{month: '2018-01', day: '2018-01-02'}");
    category("Ada", "1", "category-changed", "RELEVANT", "{month: '2018-02', day: '2018-02-02'}");
    category("Ada", "1", "category-corrected", "RELEVANT", "{month: '2018-03'}");
    leaver("Bea", "RELEVANT", "{month: '2018-01', day: '2018-01-02'}");
    category("Bea", "2", "category-changed", "QUALIFYING", "{month: '2018-01'}");
    withdrawn("Bea", "CATEGORY_CHANGE", "2");
    leaver("Cal", "RELEVANT", "{month: '2018-01', day: '2018-01-02'}");
    departed("Cal", "1", "DIED", "2018-02-28");
    leaver("Dee", "RELEVANT", "{month: '2018-01', day: '2018-01-02'}");
    departed("Dee", "2", "WENT_ABROAD", "2018-01-20");

    assertThat(history.figure("LAC11-QL (%)", "2018-01")).isEqualTo("0/3");
    assertThat(history.figure("LAC11-QL (%)", "2018-02")).isEqualTo("0/2");
    assertThat(history.figure("LAC11-QL (%)", "2018-03")).isEqualTo("0/3");
  }

  @Test
  void nobody_counts_twice_and_a_plan_counts_until_it_ends() {
    care("Ada", "'2017-01-01'");
    leaver("Ada", "RELEVANT", "{month: '2018-01', day: '2018-01-02'}");
    authorised("Ada", "2018-02-02");
    history.tell(
        "pathway-plan-authorisation-corrected",
        "pathway-plan/Ada",
        "Ada",
        "{authorisedOn: '2018-01-31'}");
    history.tell("pathway-plan-ended", "pathway-plan/Ada", "Ada", "{ended: {month: '2018-03'}}");
    leaver("Bea", "RELEVANT", "{month: '2018-01', day: '2018-01-02'}");
    authorised("Bea", "2018-01-10");
    history.tell(
        "pathway-plan-ended",
        "pathway-plan/Bea",
        "Bea",
        "{ended: {month: '2018-02', day: '2018-02-28'}}");
    leaver("Cal", "RELEVANT", "{month: '2018-01', day: '2018-01-02'}");
    authorised("Cal", "2018-01-10");
    history.tell("pathway-plan-withdrawn", "pathway-plan/Cal", "Cal", "{}");

    assertThat(history.figure("LAC11-QL (%)", "2018-01")).isEqualTo("2/3");
    assertThat(history.figure("LAC11-QL", "2018-02")).isEqualTo("1");
    assertThat(history.figure("LAC11-QL", "2018-03")).isEqualTo("0");
    assertThat(history.figure("LAC11-QL (%)", "2017-Q4")).isEqualTo("0/3");
  }

  private void care(String child, String turns16From) {
    history.tell(
        "period-of-care-started",
        "period-of-care/" + child,
        child,
        "{startedOn: '2017-01-02', legalStatus: 'FULL_CARE_ORDER', turns16From: %s}"
            .formatted(turns16From));
  }

  private void authorised(String child, String on) {
    history.tell(
        "pathway-plan-authorised",
        "pathway-plan/" + child,
        child,
        "{authorisedOn: '%s'}".formatted(on));
  }

  private void leaver(String child, String category, String since) {
    history.tell(
        "care-leaver-support-started",
        "care-leaver/" + child,
        child,
        "{category: '%s', since: %s}".formatted(category, since));
  }

  private void category(String child, String change, String what, String category, String since) {
    history.tell(
        "care-leaver-" + what,
        "care-leaver/" + child,
        child,
        "{change: '%s', category: '%s', since: %s}".formatted(change, category, since));
  }

  private void ended(String child, String end, String on) {
    history.tell(
        "care-leaver-support-ended",
        "care-leaver/" + child,
        child,
        "{end: '%s', ended: %s}".formatted(end, on));
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
