package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * One child's way by HTTP alone, as {@code docs/flow.md} tells it: from the worried teacher to the
 * end of the plan.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChildsWayIT {

  private static final String FRONT_DOOR = "/contacts-and-referrals";
  private static final String PROTECTION = "/child-protection";

  private final UUID contact = UUID.randomUUID();
  private final UUID referral = UUID.randomUUID();
  private final UUID assessment = UUID.randomUUID();
  private final UUID childInNeedPlan = UUID.randomUUID();
  private final UUID discussion = UUID.randomUUID();
  private final UUID enquiry = UUID.randomUUID();
  private final UUID conference = UUID.randomUUID();
  private final UUID plan = UUID.randomUUID();

  private Way way;
  private String child;

  @BeforeAll
  void walk() {
    way = new Way("WAY-1", "2009-03-14");
    child = way.child();
    theFrontDoor();
    theEnquiry();
    theConferenceAndThePlan();
  }

  private void theFrontDoor() {
    way.recorded(
        FRONT_DOOR + "/contacts/" + contact,
        """
        {"child": "%s", "source": "SCHOOL", "reason": "ABUSE_OR_NEGLECT",
         "receivedAt": "2018-10-05T14:10:00Z", "adviceOnly": false}
        """
            .formatted(child));
    way.recorded(
        FRONT_DOOR + "/contacts/" + contact + "/outcome",
        "{\"outcome\": \"REFERRAL\", \"decidedOn\": \"2018-10-05\"}");
    way.recorded(
        FRONT_DOOR + "/referrals/" + referral,
        """
        {"child": "%s", "contact": "%s", "source": "SCHOOL", "exploitation": "NONE",
         "earlyHelpBefore": true, "receivedOn": "2018-10-05"}
        """
            .formatted(child, contact));
    way.recorded(
        FRONT_DOOR + "/referrals/" + referral + "/decision",
        "{\"decision\": \"ACCEPTED_FOR_ASSESSMENT\", \"decidedOn\": \"2018-10-08\"}");
    way.recorded(
        FRONT_DOOR + "/assessments/" + assessment,
        """
        {"child": "%s", "referral": "%s", "referredOn": "2018-10-05", "startedOn": "2018-10-08"}
        """
            .formatted(child, referral));
    way.recorded(
        FRONT_DOOR + "/assessments/" + assessment + "/factors",
        "{\"factors\": [\"MENTAL_HEALTH_PARENT\"], \"identifiedOn\": \"2018-11-05\"}");
    way.recorded(
        FRONT_DOOR + "/assessments/" + assessment + "/authorisation",
        "{\"outcome\": \"CHILD_IN_NEED_PLAN\", \"authorisedOn\": \"2018-11-06\"}");
    way.recorded(
        FRONT_DOOR + "/child-in-need-plans/" + childInNeedPlan,
        "{\"child\": \"%s\", \"assessment\": \"%s\", \"startedOn\": \"2018-11-07\"}"
            .formatted(child, assessment));
  }

  private void theEnquiry() {
    way.recorded(
        PROTECTION + "/strategy-discussions/" + discussion,
        """
        {"child": "%s", "heldOn": "2018-11-26", "agencies": ["SOCIAL_CARE", "POLICE", "HEALTH"],
         "decision": "ENQUIRY_JOINTLY_WITH_POLICE"}
        """
            .formatted(child));
    way.recorded(
        PROTECTION + "/section-47-enquiries/" + enquiry,
        "{\"child\": \"%s\", \"strategyDiscussionOn\": \"2018-11-26\", \"startedOn\": \"2018-11-26\"}"
            .formatted(child));
    way.recorded(
        PROTECTION + "/section-47-enquiries/" + enquiry + "/outcome",
        "{\"outcome\": \"SUBSTANTIATED_CONTINUING_RISK\", \"recordedOn\": \"2018-12-07\"}");
  }

  private void theConferenceAndThePlan() {
    way.recorded(
        PROTECTION + "/initial-conferences/" + conference + "/held",
        """
        {"child": "%s", "route": "SECTION_47_ENQUIRY", "enquiry": "section-47-enquiry/%s",
         "lastStrategyDiscussionOn": "2018-11-26", "heldOn": "2018-12-18",
         "agencies": ["SOCIAL_CARE", "POLICE", "EDUCATION"], "outcome": "PLAN", "category": "NEGLECT"}
        """
            .formatted(child, enquiry));
    way.recorded(
        PROTECTION + "/plans/" + plan,
        """
        {"child": "%s", "conference": "initial-child-protection-conference/%s", "category": "NEGLECT",
         "startedOn": "2018-12-18"}
        """
            .formatted(child, conference));
    way.recorded(
        PROTECTION + "/plans/" + plan + "/core-groups/" + UUID.randomUUID(),
        "{\"heldOn\": \"2019-01-03\", \"agencies\": [\"SOCIAL_CARE\", \"EDUCATION\"]}");
    way.recorded(
        PROTECTION + "/plans/" + plan + "/visits/" + UUID.randomUUID(),
        "{\"visitedOn\": \"2019-01-04\", \"outcome\": \"CHILD_SEEN_ALONE\"}");
    way.recorded(
        PROTECTION + "/plans/" + plan + "/reviews/" + UUID.randomUUID(),
        """
        {"heldOn": "2019-03-12", "agencies": ["SOCIAL_CARE", "POLICE", "EDUCATION"],
         "decision": "PLAN_ENDS"}
        """);
    way.recorded(
        PROTECTION + "/plans/" + plan + "/end",
        "{\"endedOn\": \"2019-03-12\", \"reason\": \"NO_LONGER_AT_RISK\"}");
  }

  @Test
  void every_step_is_a_message_that_keeps_its_contract() {
    Map<String, Integer> types =
        way.messages("contacts-and-referrals", "child-in-need-plan-started");
    types.putAll(way.messages("child-protection", "child-protection-plan-ended"));
    assertThat(types)
        .containsKeys(
            "child-identified",
            "contact-received",
            "referral-received",
            "assessment-started",
            "child-in-need-plan-started",
            "strategy-discussion-held",
            "section-47-enquiry-started",
            "section-47-outcome-recorded",
            "initial-child-protection-conference-held",
            "child-became-subject-of-plan",
            "review-child-protection-conference-held",
            "child-protection-plan-ended");
  }

  @Test
  void a_conference_a_day_late_is_recorded_with_a_finding() {
    assertThat(way.types(PROTECTION + "/initial-conferences/" + conference))
        .contains("initial-child-protection-conference-held")
        .anyMatch(type -> type.endsWith("finding-made"));
  }

  @Test
  void the_plan_under_protection_ends_the_plan_in_need_through_kafka_alone() {
    Await.until(
        "the child in need plan has ended",
        Duration.ofSeconds(30),
        () ->
            way.types(FRONT_DOOR + "/child-in-need-plans/" + childInNeedPlan)
                .contains("child-in-need-plan-ended"));
    JsonNode ended =
        way.council()
            .get(FRONT_DOOR + "/child-in-need-plans/" + childInNeedPlan)
            .json()
            .path("events")
            .valueStream()
            .filter(event -> event.path("type").asString().equals("child-in-need-plan-ended"))
            .findAny()
            .orElseThrow()
            .path("body");
    assertThat(ended.path("reason").asString()).isEqualTo("STEPPED_UP_TO_CHILD_PROTECTION");
    assertThat(ended.path("endedOn").asString()).isEqualTo("2018-12-18");
  }

  @Test
  void nothing_of_it_waits_on_a_work_list_any_more() {
    way.nothingWaitsAt("contacts-and-referrals");
    way.nothingWaitsAt("child-protection");
  }
}
