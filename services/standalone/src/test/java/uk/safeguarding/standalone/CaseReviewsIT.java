package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.RecordsClient.Answer;

/** Southampton's case reviews of 2017-18, told and read back over HTTP alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseReviewsIT {

  private PlatformProcess platform;
  private RecordsClient unit;
  private SouthamptonReviews southampton;
  private String position = "";

  @BeforeAll
  void record() {
    platform = SharedPlatform.running();
    unit = RecordsClient.of(platform, "business-unit");
    southampton = SouthamptonReviews.recordedBy(unit);
    position = southampton.position();
  }

  @Test
  void nine_referrals_became_six_serious_case_reviews_one_partnership_review_and_two_ended() {
    List<String> decisions = new ArrayList<>();
    for (String referral : southampton.referrals()) {
      unit.get(referral)
          .json()
          .path("events")
          .valueStream()
          .filter(event -> event.path("type").asString().equals("review-referral-decided"))
          .map(event -> event.path("body").path("decision").asString())
          .forEach(decisions::add);
    }
    assertThat(decisions).hasSize(9);
    assertThat(decisions).filteredOn("SERIOUS_CASE_REVIEW"::equals).hasSize(6);
    assertThat(decisions).filteredOn("PARTNERSHIP_REVIEW"::equals).hasSize(1);
    assertThat(decisions).filteredOn("NO_FURTHER_ACTION"::equals).hasSize(2);
  }

  @Test
  void none_was_published_so_seven_reviews_are_under_way_each_with_its_stage() {
    List<JsonNode> ours =
        read("/case-reviews/reviews-under-way")
            .path("items")
            .valueStream()
            .filter(item -> southampton.reviews().contains(item.path("record").asString()))
            .toList();
    assertThat(ours).hasSize(7);
    JsonNode first = ours.getFirst();
    assertThat(first.path("record").asString()).isEqualTo(southampton.reviews().getFirst());
    assertThat(first.path("stage").asString()).isEqualTo("AGENCY_REPORTS_RECEIVED");
    assertThat(first.path("leadReviewers").size()).isOne();
    assertThat(first.path("since").asString()).isEqualTo("2017-05-02");
    assertThat(first.path("dueOn").asString()).isEqualTo("2017-11-02");
    assertThat(first.path("overdue").booleanValue()).isTrue();
    assertThat(ours.get(1).path("stage").isNull()).isTrue();
    assertThat(records("/case-reviews/work-lists/practice-reviews-under-way"))
        .containsAll(southampton.reviews());
  }

  @Test
  void themes_are_counted_by_quarter_and_year_and_lead_to_their_reviews() {
    JsonNode table = read("/case-reviews/themes?from=2017-Q1&to=2017-Q4");
    assertThat(counts(table, "NEGLECT")).containsExactly(1, 0, 0, 2, 3);
    assertThat(counts(table, "PHYSICAL_ABUSE_OF_INFANTS")).containsExactly(1, 1, 0, 0, 2);
    assertThat(counts(table, "SAFE_SLEEPING")).containsExactly(0, 1, 1, 0, 2);
    assertThat(counts(table, "LARGE_OR_COMPLEX_FAMILIES")).containsExactly(0, 0, 0, 2, 2);
    assertThat(table.path("themes").size()).isEqualTo(4);
    assertThat(behind("/case-reviews/themes/safe-sleeping/2017-Q3"))
        .containsExactly(southampton.reviews().get(2));
    assertThat(behind("/case-reviews/themes/neglect/2017-18")).hasSize(3);
    assertThat(behind("/case-reviews/themes/neglect/2017-18?from=9999-01-01,")).isEmpty();
  }

  @Test
  void themes_are_counted_over_all_reviews_under_way_and_lead_to_them_whatever_the_quarters() {
    List<String> reviews = southampton.reviews();
    assertThat(behind("/case-reviews/themes/neglect/under-way"))
        .contains(reviews.get(0), reviews.get(3), reviews.get(4));
    assertThat(underWay("2017-Q1", "2017-Q4", "NEGLECT")).isGreaterThanOrEqualTo(3);
    assertThat(underWay("1999-Q1", "1999-Q4", "NEGLECT"))
        .isEqualTo(underWay("2017-Q1", "2017-Q4", "NEGLECT"));
  }

  @Test
  void a_theme_that_was_recorded_in_error_leaves_the_table_and_so_does_a_review() {
    String id = UUID.randomUUID().toString();
    String review = "/case-reviews/practice-reviews/" + id;
    put(
        review,
        """
        {"decision": "PARTNERSHIP_REVIEW", "reasons": [], "decidedOn": "2011-05-03"}
        """);
    String theme = review + "/themes/" + UUID.randomUUID();
    put(theme, "{\"theme\": \"TRANSITION\", \"identifiedOn\": \"2011-06-30\"}");
    put(
        review + "/themes/" + UUID.randomUUID(),
        "{\"theme\": \"EARLY_HELP\", \"identifiedOn\": \"2011-07-01\"}");
    String years = "/case-reviews/themes?from=2011-Q1&to=2011-Q4";
    assertThat(counts(read(years), "TRANSITION")).containsExactly(1, 0, 0, 0, 1);
    put(theme + "/withdrawal", "{\"reason\": \"ENTERED_IN_ERROR\"}");
    assertThat(themes(read(years))).contains("EARLY_HELP").doesNotContain("TRANSITION");
    put(review + "/withdrawal", "{\"reason\": \"ENTERED_IN_ERROR\"}");
    assertThat(themes(read(years))).doesNotContain("EARLY_HELP");
  }

  @Test
  void recommendations_are_counted_and_listed_agency_by_agency() {
    JsonNode council = read("/case-reviews/recommendations-by-agency/scc-childrens-services");
    JsonNode figures = council.path("figures");
    assertThat(figures.path("made").intValue()).isEqualTo(3);
    assertThat(figures.path("accepted").intValue()).isOne();
    assertThat(figures.path("partlyAccepted").intValue()).isOne();
    assertThat(figures.path("declined").intValue()).isOne();
    assertThat(figures.path("declineReasons").path("OUTSIDE_POWERS").intValue()).isOne();
    assertThat(figures.path("actions").path("done").intValue()).isOne();
    assertThat(figures.path("impactAssessed").intValue()).isOne();
    assertThat(figures.path("lastOverseenOn").asString()).isEqualTo("2018-03-08");
    assertThat(figures.path("closed").intValue()).isOne();
    assertThat(council.path("items").size()).isEqualTo(3);
    assertThat(
            council
                .path("items")
                .valueStream()
                .flatMap(item -> item.path("actions").valueStream())
                .map(action -> action.path("whatWasDone").asString()))
        .containsExactly("Conference reports include the agency's chronology.");
    JsonNode schools = read("/case-reviews/recommendations-by-agency/schools").path("figures");
    assertThat(schools.path("unanswered").intValue()).isOne();
    assertThat(
            read("/case-reviews/recommendations-by-agency")
                .path("agencies")
                .valueStream()
                .map(each -> each.path("agency").asString()))
        .contains("scc-childrens-services", "schools", "solent-nhs");
  }

  @Test
  void an_action_past_its_due_date_is_told_with_what_it_is_and_whose() {
    JsonNode late =
        read("/case-reviews/actions-due")
            .path("items")
            .valueStream()
            .filter(item -> item.path("agency").asString().equals("solent-nhs"))
            .findFirst()
            .orElseThrow();
    assertThat(late.path("whatToDo").asString()).isEqualTo("What was agreed is carried out.");
    assertThat(late.path("role").asString()).isEqualTo("TRAINING_LEAD");
    assertThat(late.path("dueOn").asString()).isEqualTo("2018-03-30");
    assertThat(late.path("overdue").booleanValue()).isTrue();
    assertThat(records("/case-reviews/work-lists/recommendation-actions-due"))
        .contains(late.path("record").asString() + "/actions/" + late.path("action").asString());
  }

  @Test
  void a_rapid_review_that_was_sent_before_its_incident_was_told_is_done() {
    String incident = UUID.randomUUID().toString();
    String rapid = "/case-reviews/rapid-reviews/" + UUID.randomUUID();
    put(
        rapid,
        """
        {"incident": "serious-incident/%s", "knownOn": "2018-10-01", "startedOn": "2018-10-03"}
        """
            .formatted(incident));
    put(
        rapid + "/submission",
        "{\"recommended\": \"NO_FURTHER_ACTION\", \"sentOn\": \"2018-10-14\"}");
    put(
        "/case-reviews/serious-incidents/" + incident,
        """
        {"knownOn": "2018-10-01", "outcome": "DIED", "abuseOrNeglect": "KNOWN",
         "harm": "PHYSICAL_ABUSE", "lookedAfter": false}
        """);
    String list = "/case-reviews/work-lists/rapid-reviews-due";
    assertThat(records(list)).doesNotContain("serious-incident/" + incident);
    put(rapid + "/withdrawal", "{\"reason\": \"ENTERED_IN_ERROR\"}");
    assertThat(records(list)).contains("serious-incident/" + incident);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/case-reviews/learning|Work lists of case reviews",
        "/case-reviews/learning/reviews-under-way|Agency reports received",
        "/case-reviews/learning/reviews-under-way?from=9999-01-01,|The list ends before this page",
        "/case-reviews/learning/actions-due|Training lead",
        "/case-reviews/learning/actions-due?from=9999-01-01,|The list ends before this page",
        "/case-reviews/learning/themes?from=2017-Q1&to=2017-Q4|Safe sleeping",
        "/case-reviews/learning/themes/neglect/2017-18|Serious case review",
        "/case-reviews/learning/themes/neglect/under-way|Reviews under way in which the theme",
        "/case-reviews/learning/recommendations|scc-childrens-services",
        "/case-reviews/learning/recommendations/scc-childrens-services|Declined: outside powers",
        "/case-reviews/learning/recommendations/scc-childrens-services|What was done: Conference",
        "/case-reviews/learning/themes?from=1999-Q1&to=1999-Q4|No theme was identified in these",
        "/case-reviews/work|Practice reviews under way"
      })
  void each_view_has_a_page(String line) {
    String[] cells = line.split("\\|", -1);
    Answer page = unit.get(after(cells[0]));
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).startsWith("<!DOCTYPE html>").contains(cells[1]);
  }

  private JsonNode read(String path) {
    Answer answer = unit.get(after(path));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private String after(String path) {
    return path + (path.contains("?") ? "&" : "?") + "after=" + position;
  }

  private void put(String address, String body) {
    Answer answer = unit.put(address, body);
    assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(201);
    position = answer.position();
  }

  private List<String> records(String list) {
    return read(list).path("items").valueStream().map(i -> i.path("record").asString()).toList();
  }

  private List<String> behind(String path) {
    return read(path).path("reviews").valueStream().map(r -> r.path("record").asString()).toList();
  }

  private static List<String> themes(JsonNode table) {
    return table.path("themes").valueStream().map(t -> t.path("theme").asString()).toList();
  }

  private int underWay(String from, String to, String theme) {
    return row(read("/case-reviews/themes?from=" + from + "&to=" + to), theme)
        .path("reviewsUnderWay")
        .intValue();
  }

  private static JsonNode row(JsonNode table, String theme) {
    return table
        .path("themes")
        .valueStream()
        .filter(each -> each.path("theme").asString().equals(theme))
        .findFirst()
        .orElseThrow();
  }

  /** The counts of a theme, quarter by quarter, and of its years. */
  private static List<Integer> counts(JsonNode table, String theme) {
    JsonNode row = row(table, theme);
    List<Integer> counts = new ArrayList<>();
    row.path("quarters").valueStream().forEach(count -> counts.add(count.intValue()));
    row.path("years").valueStream().forEach(count -> counts.add(count.intValue()));
    return counts;
  }
}
