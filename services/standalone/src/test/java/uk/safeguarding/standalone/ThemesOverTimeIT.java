package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The themes of Southampton's reviews of 2017-18, counted over HTTP. */
class ThemesOverTimeIT {

  private final LearningRead learning = LearningRead.byBusinessUnit();

  @Test
  void themes_are_counted_by_quarter_and_year_and_lead_to_their_reviews() {
    JsonNode table = learning.read("/case-reviews/themes?from=2017-Q1&to=2017-Q4");
    assertThat(counts(table, "NEGLECT")).containsExactly(1, 0, 0, 2, 3);
    assertThat(counts(table, "PHYSICAL_ABUSE_OF_INFANTS")).containsExactly(1, 1, 0, 0, 2);
    assertThat(counts(table, "SAFE_SLEEPING")).containsExactly(0, 1, 1, 0, 2);
    assertThat(counts(table, "LARGE_OR_COMPLEX_FAMILIES")).containsExactly(0, 0, 0, 2, 2);
    assertThat(table.path("themes").size()).isEqualTo(4);
    assertThat(behind("/case-reviews/themes/safe-sleeping/2017-Q3"))
        .containsExactly(learning.southampton().reviews().get(2));
    assertThat(behind("/case-reviews/themes/neglect/2017-18")).hasSize(3);
    assertThat(behind("/case-reviews/themes/neglect/2017-18?from=9999-01-01,")).isEmpty();
  }

  @Test
  void themes_are_counted_over_all_reviews_under_way_and_lead_to_them_whatever_the_quarters() {
    List<String> reviews = learning.southampton().reviews();
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
    learning.put(
        review,
        """
        {"decision": "PARTNERSHIP_REVIEW", "reasons": [], "decidedOn": "2011-05-03"}
        """);
    String theme = review + "/themes/" + UUID.randomUUID();
    learning.put(theme, "{\"theme\": \"TRANSITION\", \"identifiedOn\": \"2011-06-30\"}");
    learning.put(
        review + "/themes/" + UUID.randomUUID(),
        "{\"theme\": \"EARLY_HELP\", \"identifiedOn\": \"2011-07-01\"}");
    String years = "/case-reviews/themes?from=2011-Q1&to=2011-Q4";
    assertThat(counts(learning.read(years), "TRANSITION")).containsExactly(1, 0, 0, 0, 1);
    learning.put(theme + "/withdrawal", "{\"reason\": \"ENTERED_IN_ERROR\"}");
    assertThat(themes(learning.read(years))).contains("EARLY_HELP").doesNotContain("TRANSITION");
    learning.put(review + "/withdrawal", "{\"reason\": \"ENTERED_IN_ERROR\"}");
    assertThat(themes(learning.read(years))).doesNotContain("EARLY_HELP");
  }

  private List<String> behind(String path) {
    return learning
        .read(path)
        .path("reviews")
        .valueStream()
        .map(r -> r.path("record").asString())
        .toList();
  }

  private static List<String> themes(JsonNode table) {
    return table.path("themes").valueStream().map(t -> t.path("theme").asString()).toList();
  }

  private int underWay(String from, String to, String theme) {
    return row(learning.read("/case-reviews/themes?from=" + from + "&to=" + to), theme)
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
