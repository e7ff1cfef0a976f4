package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A young person's way by HTTP alone: looked after since 13, eligible at 16, a pathway plan, former
 * relevant at 18 with the carers until 20 (Staying Put), and 21. {@code docs/flow.md} tells it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareLeaverAt21IT {

  private static final String CARE = "/looked-after-children/";

  private final String period = CARE + "periods-of-care/" + UUID.randomUUID();
  private final String leaver = CARE + "care-leavers/" + UUID.randomUUID();
  private final String pathway = CARE + "pathway-plans/" + UUID.randomUUID();
  private Way way;

  @BeforeAll
  void walk() {
    way = new Way("LEAVER-1", "1999-10-20");
    lookedAfterSinceThirteen();
    eligibleAtSixteen();
    formerRelevantAtEighteen();
    twentyOne();
  }

  private void lookedAfterSinceThirteen() {
    way.recorded(
        period,
        """
        {"child": "CHILD", "startedOn": "2013-02-04", "legalStatus": "FULL_CARE_ORDER",
         "categoryOfNeed": "FAMILY_DYSFUNCTION",
         "placement": {"type": "FOSTER_OTHER_CARER_LONG_TERM", "provider": "OWN_AUTHORITY",
           "location": "INSIDE_AUTHORITY", "tenthsOfMilesFromHome": 22, "longTerm": true}}
        """);
  }

  private void eligibleAtSixteen() {
    way.recorded(
        leaver,
        """
        {"child": "CHILD", "category": "ELIGIBLE", "since": "2015-10-20",
         "careHistory": {"periods": [{"startedOn": "2013-02-04", "shortBreak": false}],
           "careOrder": true, "specialGuardianship": false, "educationOrTraining": true,
           "supportRequested": false}}
        """);
    way.recorded(
        leaver + "/personal-advisers/" + UUID.randomUUID(),
        "{\"worker\": \"%s\", \"allocatedOn\": \"2015-11-02\"}".formatted(UUID.randomUUID()));
    way.recorded(
        pathway,
        "{\"child\": \"CHILD\", \"careLeaver\": \"care-leaver/%s\", \"becameEligibleOn\": \"2015-10-20\"}"
            .formatted(leaver.substring(leaver.lastIndexOf('/') + 1)));
    way.recorded(pathway + "/needs-assessment", "{\"assessedOn\": \"2016-01-11\"}");
    way.recorded(pathway + "/authorisation", "{\"authorisedOn\": \"2016-01-18\"}");
    planReview("2016-07-12");
    planReview("2017-01-09");
    planReview("2017-07-05");
  }

  private void formerRelevantAtEighteen() {
    way.recorded(
        period + "/end", "{\"endedOn\": \"2017-10-20\", \"reason\": \"STAYED_WITH_CARERS_AT_18\"}");
    way.recorded(
        leaver + "/categories/" + UUID.randomUUID(),
        "{\"category\": \"FORMER_RELEVANT\", \"since\": \"2017-10-20\"}");
    way.recorded(leaver + "/staying-put/" + UUID.randomUUID(), "{\"startedOn\": \"2017-10-20\"}");
    accommodation("Z1", "2017-10-20");
    way.recorded(
        leaver + "/activities/" + UUID.randomUUID(),
        "{\"activity\": \"F2\", \"since\": \"2017-10-20\"}");
    contact("2017-11-15");
    contact("2018-10-18");
    contact("2019-10-21");
    accommodation("U1", "2019-10-25");
    planReview("2018-01-04");
    planReview("2018-07-02");
  }

  private void twentyOne() {
    contact("2020-10-19");
    way.recorded(
        leaver + "/ends/" + UUID.randomUUID(),
        "{\"endedOn\": \"2020-10-20\", \"reason\": \"REACHED_21\"}");
    way.recorded(pathway + "/end", "{\"endedOn\": \"2020-10-20\", \"reason\": \"REACHED_21\"}");
  }

  private void planReview(String on) {
    way.recorded(
        pathway + "/reviews/" + UUID.randomUUID(),
        "{\"heldOn\": \"%s\", \"outcome\": \"PLAN_CONTINUES\"}".formatted(on));
  }

  private void contact(String on) {
    way.recorded(
        leaver + "/contacts/" + UUID.randomUUID(),
        "{\"contactOn\": \"%s\", \"inTouch\": \"YES\"}".formatted(on));
  }

  private void accommodation(String code, String since) {
    way.recorded(
        leaver + "/accommodation/" + UUID.randomUUID(),
        "{\"accommodation\": \"%s\", \"since\": \"%s\"}".formatted(code, since));
  }

  @Test
  void the_category_changes_at_eighteen_and_support_ends_at_twenty_one() {
    assertThat(way.types(leaver))
        .startsWith("care-leaver-support-started")
        .contains("care-leaver-category-changed", "staying-put-started")
        .contains("care-leaver-accommodation-recorded", "care-leaver-support-ended");
  }

  @Test
  void a_pathway_plan_that_is_not_reviewed_for_half_a_year_has_a_finding() {
    assertThat(way.types(pathway))
        .contains("pathway-plan-authorised", "pathway-plan-reviewed", "pathway-plan-ended")
        .anyMatch(type -> type.endsWith("finding-made"));
  }

  @Test
  void every_step_is_a_message_that_keeps_its_contract() {
    assertThat(way.messages("looked-after-children", "care-leaver-support-ended"))
        .containsEntry("care-leaver-contact-recorded", 4)
        .containsEntry("pathway-plan-reviewed", 5)
        .containsEntry("care-leaver-support-ended", 1);
  }

  @Test
  void nothing_waits_for_who_has_left_support() {
    way.nothingWaitsAt("looked-after-children");
  }
}
