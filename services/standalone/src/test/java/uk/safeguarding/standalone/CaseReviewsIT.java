package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Southampton's case reviews of 2017-18, told and read back over HTTP alone. */
class CaseReviewsIT {

  private final LearningRead learning = LearningRead.byBusinessUnit();

  @Test
  void nine_referrals_became_six_serious_case_reviews_one_partnership_review_and_two_ended() {
    List<String> decisions = new ArrayList<>();
    for (String referral : learning.southampton().referrals()) {
      learning
          .unit()
          .get(referral)
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
        learning
            .read("/case-reviews/reviews-under-way")
            .path("items")
            .valueStream()
            .filter(
                item -> learning.southampton().reviews().contains(item.path("record").asString()))
            .toList();
    assertThat(ours).hasSize(7);
    JsonNode first = ours.getFirst();
    assertThat(first.path("record").asString())
        .isEqualTo(learning.southampton().reviews().getFirst());
    assertThat(first.path("stage").asString()).isEqualTo("AGENCY_REPORTS_RECEIVED");
    assertThat(first.path("leadReviewers").size()).isOne();
    assertThat(first.path("since").asString()).isEqualTo("2017-05-02");
    assertThat(first.path("dueOn").asString()).isEqualTo("2017-11-02");
    assertThat(first.path("overdue").booleanValue()).isTrue();
    assertThat(ours.get(1).path("stage").isNull()).isTrue();
    assertThat(learning.records("/case-reviews/work-lists/practice-reviews-under-way"))
        .containsAll(learning.southampton().reviews());
  }

  @Test
  void recommendations_are_counted_and_listed_agency_by_agency() {
    JsonNode council =
        learning.read("/case-reviews/recommendations-by-agency/scc-childrens-services");
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
    JsonNode schools =
        learning.read("/case-reviews/recommendations-by-agency/schools").path("figures");
    assertThat(schools.path("unanswered").intValue()).isOne();
    assertThat(
            learning
                .read("/case-reviews/recommendations-by-agency")
                .path("agencies")
                .valueStream()
                .map(each -> each.path("agency").asString()))
        .contains("scc-childrens-services", "schools", "solent-nhs");
  }

  @Test
  void an_action_past_its_due_date_is_told_with_what_it_is_and_whose() {
    JsonNode late =
        learning
            .read("/case-reviews/actions-due")
            .path("items")
            .valueStream()
            .filter(item -> item.path("agency").asString().equals("solent-nhs"))
            .findFirst()
            .orElseThrow();
    assertThat(late.path("whatToDo").asString()).isEqualTo("What was agreed is carried out.");
    assertThat(late.path("role").asString()).isEqualTo("TRAINING_LEAD");
    assertThat(late.path("dueOn").asString()).isEqualTo("2018-03-30");
    assertThat(late.path("overdue").booleanValue()).isTrue();
    assertThat(learning.records("/case-reviews/work-lists/recommendation-actions-due"))
        .contains(late.path("record").asString() + "/actions/" + late.path("action").asString());
  }

  @Test
  void a_rapid_review_that_was_sent_before_its_incident_was_told_is_done() {
    String incident = UUID.randomUUID().toString();
    String rapid = "/case-reviews/rapid-reviews/" + UUID.randomUUID();
    learning.put(
        rapid,
        """
        {"incident": "serious-incident/%s", "knownOn": "2018-10-01", "startedOn": "2018-10-03"}
        """
            .formatted(incident));
    learning.put(
        rapid + "/submission",
        "{\"recommended\": \"NO_FURTHER_ACTION\", \"sentOn\": \"2018-10-14\"}");
    learning.put(
        "/case-reviews/serious-incidents/" + incident,
        """
        {"knownOn": "2018-10-01", "outcome": "DIED", "abuseOrNeglect": "KNOWN",
         "harm": "PHYSICAL_ABUSE", "lookedAfter": false}
        """);
    String list = "/case-reviews/work-lists/rapid-reviews-due";
    assertThat(learning.records(list)).doesNotContain("serious-incident/" + incident);
    learning.put(rapid + "/withdrawal", "{\"reason\": \"ENTERED_IN_ERROR\"}");
    assertThat(learning.records(list)).contains("serious-incident/" + incident);
  }
}
