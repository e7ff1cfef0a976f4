package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import uk.safeguarding.standalone.RecordsClient.Answer;

/**
 * What the annual report of Southampton's board says of the deaths of children in 2017-18, recorded
 * over HTTP by the child death overview: fourteen notified, four of them reviewed in the year,
 * language barriers raised as in the year before. The report's shares are fifths although it says
 * four, so who died of what is invented here, as are all days.
 */
final class SouthamptonDeaths {

  private final RecordsClient overview;
  private final RecordsClient council;
  private String position = "";

  private SouthamptonDeaths(RecordsClient overview, RecordsClient council) {
    this.overview = overview;
    this.council = council;
  }

  /** Records all of them; answers where the log stands then. */
  static String recordedBy(RecordsClient overview, RecordsClient council) {
    var deaths = new SouthamptonDeaths(overview, council);
    String before = deaths.notified("2016-11-07", "UNEXPECTED");
    deaths.reviewed(before, "2017-02-01", "INFECTION", "", "\"LANGUAGE_BARRIERS\"");
    for (int number = 1; number <= 10; number++) {
      deaths.notified("2017-1%d-0%d".formatted(number % 3, 1 + number % 9), "EXPECTED");
    }
    deaths.reviewed(
        deaths.notified("2017-04-03", "EXPECTED"),
        "2017-10-04",
        "PERINATAL_OR_NEONATAL_EVENT",
        "",
        "\"LANGUAGE_BARRIERS\"");
    deaths.reviewed(
        deaths.notified("2017-04-20", "EXPECTED"),
        "2017-10-04",
        "PERINATAL_OR_NEONATAL_EVENT",
        "\"SMOKING_IN_PREGNANCY\"",
        "");
    deaths.reviewed(
        deaths.notified("2017-05-11", "EXPECTED"),
        "2018-01-17",
        "CHROMOSOMAL_GENETIC_AND_CONGENITAL_ANOMALIES",
        "",
        "\"BEREAVEMENT_SUPPORT\"");
    deaths.reviewed(
        deaths.notified("2017-06-01", "UNEXPECTED"),
        "2018-01-17",
        "SUDDEN_UNEXPECTED_UNEXPLAINED_DEATH",
        "\"UNSAFE_SLEEPING\"",
        "");
    return deaths.position;
  }

  private String notified(String day, String expectation) {
    String child =
        council
            .post(
                "/contacts-and-referrals/children",
                """
                {"agency": "scc-childrens-services", "identifier": "DEATH-%s", "dateOfBirth": "2010-05-17"}
                """
                    .formatted(UUID.randomUUID()))
            .json()
            .path("child")
            .asString();
    String death = "/case-reviews/child-deaths/" + UUID.randomUUID();
    put(
        death,
        """
        {"child": "%s", "diedAt": "%sT10:00:00Z", "notifiedAt": "%sT15:00:00Z", "sex": "FEMALE",
         "place": "HOSPITAL_OTHER", "expectation": "%s", "socialCare": "NEVER", "statuses": [],
         "grounds": []}
        """
            .formatted(child, day, day, expectation));
    return death;
  }

  private void reviewed(String death, String day, String category, String factors, String issues) {
    put(
        death + "/review",
        """
        {"reviewedOn": "%s", "category": "%s", "modifiability": "%s", "factors": [%s], "issues": [%s]}
        """
            .formatted(
                day,
                category,
                factors.isEmpty() ? "NO_FACTORS_IDENTIFIED" : "FACTORS_IDENTIFIED",
                factors,
                issues));
  }

  private void put(String address, String body) {
    Answer answer = overview.put(address, body);
    assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(201);
    position = answer.position();
  }
}
