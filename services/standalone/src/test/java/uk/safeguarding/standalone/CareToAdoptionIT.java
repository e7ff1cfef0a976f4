package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.safeguarding.standalone.RecordsClient.Answer;

/**
 * One child's way by HTTP alone: an interim care order, a full one, three placements, visits and
 * reviews, a placement order, a match, and the adoption after which the child has another
 * reference. {@code docs/flow.md} tells it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareToAdoptionIT {

  private static final String CARE = "/looked-after-children/";

  private final String period = CARE + "periods-of-care/" + UUID.randomUUID();
  private final String carePlan = CARE + "care-plans/" + UUID.randomUUID();
  private final String adoption = CARE + "adoptions/" + UUID.randomUUID();
  private Way way;

  @BeforeAll
  void walk() {
    way = new Way("CARE-1", "2017-06-12");
    theCareOrder();
    theFirstMonths();
    thePlacementOrderAndTheMatch();
    theAdoption();
  }

  private void theCareOrder() {
    way.recorded(
        period,
        """
        {"child": "CHILD", "startedOn": "2018-04-03", "legalStatus": "INTERIM_CARE_ORDER",
         "categoryOfNeed": "ABUSE_OR_NEGLECT",
         "placement": {"type": "FOSTER_OTHER_CARER", "provider": "OWN_AUTHORITY",
           "location": "INSIDE_AUTHORITY", "tenthsOfMilesFromHome": 34, "longTerm": false}}
        """);
    way.recorded(
        carePlan,
        """
        {"child": "CHILD", "periodOfCare": "%s", "placedOn": "2018-04-03"}
        """
            .formatted(period.substring(period.lastIndexOf('/') + 1)));
    way.recorded(
        carePlan + "/preparation",
        "{\"permanencePlan\": \"RETURN_TO_FAMILY\", \"preparedOn\": \"2018-04-13\"}");
    way.recorded(carePlan + "/authorisation", "{\"authorisedOn\": \"2018-04-17\"}");
    visit("2018-04-09");
    review("2018-04-30");
  }

  private void theFirstMonths() {
    visit("2018-05-14");
    way.recorded(
        period + "/episodes/" + UUID.randomUUID(),
        """
        {"startedOn": "2018-06-08", "reason": "PLACEMENT_AND_CARER",
         "legalStatus": "INTERIM_CARE_ORDER",
         "placement": {"type": "FOSTER_OTHER_CARER", "provider": "PRIVATE",
           "location": "OUTSIDE_AUTHORITY", "tenthsOfMilesFromHome": 128, "longTerm": false},
         "placementChangeReason": "CARER_REQUEST_OTHER"}
        """);
    visit("2018-06-13");
    review("2018-07-27");
    visit("2018-07-24");
    way.recorded(
        period + "/episodes/" + UUID.randomUUID(),
        """
        {"startedOn": "2018-09-20", "reason": "LEGAL_STATUS", "legalStatus": "FULL_CARE_ORDER",
         "placement": {"type": "FOSTER_OTHER_CARER", "provider": "PRIVATE",
           "location": "OUTSIDE_AUTHORITY", "tenthsOfMilesFromHome": 128, "longTerm": false}}
        """);
  }

  private void thePlacementOrderAndTheMatch() {
    way.recorded(
        adoption,
        "{\"child\": \"CHILD\", \"enteredCareOn\": \"2018-04-03\", \"decidedOn\": \"2018-09-03\"}");
    way.recorded(adoption + "/placement-order", "{\"grantedOn\": \"2018-09-20\"}");
    way.recorded(
        carePlan + "/revisions/" + UUID.randomUUID(),
        "{\"permanencePlan\": \"ADOPTION\", \"authorisedOn\": \"2018-09-24\"}");
    way.recorded(adoption + "/matches/" + UUID.randomUUID(), "{\"matchedOn\": \"2018-12-10\"}");
    way.recorded(
        adoption + "/placements/" + UUID.randomUUID(),
        """
        {"authority": "PLACEMENT_ORDER", "formerFosterCarer": false, "placedOn": "2019-01-07"}
        """);
    way.recorded(
        period + "/episodes/" + UUID.randomUUID(),
        """
        {"startedOn": "2019-01-07", "reason": "LEGAL_STATUS_PLACEMENT_AND_CARER",
         "legalStatus": "PLACEMENT_ORDER",
         "placement": {"type": "ADOPTION_WITH_PLACEMENT_ORDER_BY_OTHERS",
           "provider": "OWN_AUTHORITY", "location": "OUTSIDE_AUTHORITY", "longTerm": true},
         "placementChangeReason": "CARE_PLAN"}
        """);
    visit("2019-01-11");
    review("2019-01-25");
  }

  private void theAdoption() {
    way.recorded(adoption + "/application", "{\"appliedOn\": \"2019-03-25\"}");
    way.recorded(
        adoption + "/order",
        """
        {"formerFosterCarer": false, "numberOfAdopters": 2, "genders": "MALE_AND_FEMALE",
         "legalStatus": "MARRIED_DIFFERENT_GENDERS", "consent": "CONSENT_DISPENSED_WITH",
         "grantedOn": "2019-05-14"}
        """);
    way.recorded(
        period + "/end",
        "{\"endedOn\": \"2019-05-14\", \"reason\": \"ADOPTED_CONSENT_DISPENSED_WITH\"}");
    way.recorded(
        carePlan + "/end",
        "{\"reason\": \"CEASED_TO_BE_LOOKED_AFTER\", \"endedOn\": \"2019-05-14\"}");
  }

  private void visit(String on) {
    way.recorded(
        period + "/visits/" + UUID.randomUUID(),
        """
        {"visitedOn": "%s", "recordedOn": "%s", "outcome": "CHILD_SEEN", "place": "PLACEMENT"}
        """
            .formatted(on, on));
  }

  private void review(String on) {
    way.recorded(
        period + "/reviews/" + UUID.randomUUID(),
        "{\"heldOn\": \"%s\", \"participation\": \"UNDER_4\"}".formatted(on));
  }

  @Test
  void each_record_tells_its_part() {
    assertThat(way.types(period))
        .startsWith("period-of-care-started")
        .contains("episode-of-care-started", "looked-after-visit-made", "looked-after-review-held")
        .contains("period-of-care-ended");
    assertThat(way.types(adoption))
        .contains(
            "adoption-decision-made",
            "placement-order-granted",
            "adoption-match-made",
            "child-placed-for-adoption",
            "adoption-order-granted");
  }

  @Test
  void every_step_is_a_message_that_keeps_its_contract() {
    assertThat(way.messages("looked-after-children", "adoption-order-granted"))
        .containsEntry("episode-of-care-started", 3)
        .containsEntry("looked-after-visit-made", 5)
        .containsEntry("looked-after-review-held", 3)
        .containsEntry("adoption-order-granted", 1);
  }

  @Test
  void nothing_waits_for_a_child_who_is_adopted() {
    way.nothingWaitsAt("looked-after-children");
  }

  @Test
  void the_adopted_child_begins_again_under_another_reference() {
    Answer adopted =
        way.council().post("/contacts-and-referrals/children/" + way.child() + "/adoption", "");
    assertThat(adopted.status()).as(adopted.body()).isEqualTo(201);
    assertThat(adopted.json().path("child").asString()).isNotBlank().isNotEqualTo(way.child());
  }
}
