package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import uk.safeguarding.standalone.RecordsClient.Answer;

/**
 * Rows of the action plans in the annual report of Southampton's board for 2017-18: one done,
 * assessed and closed, one partly and one wholly declined, one whose action is late, one without an
 * answer. Agencies, answers and days that the report does not print are invented.
 */
final class SouthamptonRecommendations {

  private static final String COUNCIL = "scc-childrens-services";

  private final RecordsClient unit;
  private final String review;
  private String position = "";

  private SouthamptonRecommendations(RecordsClient unit, String review) {
    this.unit = unit;
    this.review = review;
  }

  /**
   * Records all of them; answers where the log stands then.
   *
   * @param review the review from which the first one comes
   */
  static String recordedBy(RecordsClient businessUnit, String review) {
    var rows = new SouthamptonRecommendations(businessUnit, review);
    rows.closedRecommendation();
    rows.homeEducation();
    rows.homeCircumstances();
    rows.neglectTraining();
    rows.onlineSafety();
    return rows.position;
  }

  private void closedRecommendation() {
    String chronologies =
        made(
            "PRACTICE_REVIEW",
            "CHILD_PROTECTION_PROCEDURES",
            "Chronologies are part of all" + " child protection conferences and reviews.",
            COUNCIL);
    answer(chronologies, COUNCIL, "ACCEPTED", "");
    String action = act(chronologies, COUNCIL, "SERVICE_MANAGER", "2018-01-31");
    put(
        action + "/completion",
        """
        {"whatWasDone": "Conference reports include the agency's chronology.", "doneOn": "2018-01-12"}
        """);
    put(
        chronologies + "/impacts/" + UUID.randomUUID(),
        """
        {"whatChanged": "Professionals know the chronology.", "evidence": "AUDIT", "assessedOn": "2018-03-02"}
        """);
    put(
        chronologies + "/oversights/" + UUID.randomUUID(),
        "{\"quarter\": \"2017-Q4\", \"decision\": \"CLOSE\", \"overseenOn\": \"2018-03-08\"}");
    put(chronologies + "/closures/" + UUID.randomUUID(), "{\"closedOn\": \"2018-03-08\"}");
  }

  private void homeEducation() {
    String visits =
        made(
            "THEMATIC_REPORT",
            "ELECTIVE_HOME_EDUCATION",
            "Elective home education: contact each" + " year and a visit each term.",
            COUNCIL);
    answer(visits, COUNCIL, "PARTLY_ACCEPTED", "\"NOT_A_STATUTORY_DUTY\", \"NOT_RESOURCED\"");
  }

  private void homeCircumstances() {
    String form =
        made(
            "THEMATIC_REPORT",
            "ELECTIVE_HOME_EDUCATION",
            "The form of the report on home" + " circumstances is used again.",
            COUNCIL);
    answer(form, COUNCIL, "DECLINED", "\"OUTSIDE_POWERS\"");
  }

  private void neglectTraining() {
    String training =
        made(
            "AUDIT",
            "NEGLECT",
            "A programme of training on neglect for all agencies.",
            "solent-nhs");
    answer(training, "solent-nhs", "ACCEPTED", "");
    act(training, "solent-nhs", "TRAINING_LEAD", "2018-03-30");
  }

  private void onlineSafety() {
    made(
        "THEMATIC_REPORT",
        "ONLINE_SAFETY",
        "All schools use the 360 online safety tool.",
        "schools");
  }

  private String made(String source, String theme, String wording, String agency) {
    String address = "/case-reviews/recommendations/" + UUID.randomUUID();
    put(
        address,
        """
        {"source": "%s", %s "agencies": ["%s"], "theme": "%s", "wording": "%s", "madeOn": "2017-10-02"}
        """
            .formatted(
                source,
                source.equals("PRACTICE_REVIEW") ? "\"review\": \"" + review + "\"," : "",
                agency,
                theme,
                wording));
    return address;
  }

  private void answer(String recommendation, String agency, String response, String reasons) {
    put(
        recommendation + "/answers/" + UUID.randomUUID(),
        """
        {"agency": "%s", "response": "%s", "reasons": [%s], "answeredOn": "2017-11-06"}
        """
            .formatted(agency, response, reasons));
  }

  private String act(String recommendation, String agency, String role, String dueOn) {
    String action = recommendation + "/actions/" + UUID.randomUUID();
    put(
        action,
        """
        {"agency": "%s", "role": "%s", "whatToDo": "What was agreed is carried out.",
         "plannedOn": "2017-11-06", "dueOn": "%s"}
        """
            .formatted(agency, role, dueOn));
    return action;
  }

  private void put(String address, String body) {
    Answer answer = unit.put(address, body);
    assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(201);
    position = answer.position();
  }
}
