package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.safeguarding.standalone.RecordsClient.Answer;

/**
 * What the annual report of Southampton's board says of its case reviews in 2017-18, recorded over
 * HTTP: nine referrals, of which six became serious case reviews, one a partnership review and two
 * ended without further action; the themes it names; rows of its action plans. The report prints no
 * days and no due dates: those are invented.
 */
final class SouthamptonReviews {

  private static final String BASE = "/case-reviews";

  /** Referral, its decision, and the themes that its review named on one day. */
  private static final String REFERRALS =
      """
      2017-04-10|scc-childrens-services|SERIOUS_CASE_REVIEW|2017-05-02|2017-06-12|NEGLECT,PHYSICAL_ABUSE_OF_INFANTS
      2017-05-15|hampshire-police|SERIOUS_CASE_REVIEW|2017-06-06|2017-09-04|PHYSICAL_ABUSE_OF_INFANTS,SAFE_SLEEPING
      2017-06-19|hampshire-police|NO_FURTHER_ACTION|2017-07-04||
      2017-07-03|solent-nhs|SERIOUS_CASE_REVIEW|2017-08-01|2017-11-13|SAFE_SLEEPING
      2017-09-11|scc-childrens-services|SERIOUS_CASE_REVIEW|2017-10-03|2018-01-15|NEGLECT,LARGE_OR_COMPLEX_FAMILIES
      2017-10-16|schools|SERIOUS_CASE_REVIEW|2017-11-07|2018-02-12|NEGLECT
      2017-12-04|solent-nhs|SERIOUS_CASE_REVIEW|2018-01-09||
      2018-01-22|scc-childrens-services|PARTNERSHIP_REVIEW|2018-02-06|2018-03-12|LARGE_OR_COMPLEX_FAMILIES
      2018-02-19|schools|NO_FURTHER_ACTION|2018-03-06||
      """;

  private final RecordsClient unit;
  private final List<String> referrals = new ArrayList<>();
  private final List<String> reviews = new ArrayList<>();
  private String position = "";

  private SouthamptonReviews(RecordsClient unit) {
    this.unit = unit;
  }

  /** Records all of it. */
  static SouthamptonReviews recordedBy(RecordsClient businessUnit) {
    var southampton = new SouthamptonReviews(businessUnit);
    REFERRALS.lines().forEach(line -> southampton.refer(line.split("\\|", -1)));
    southampton.lead(southampton.reviews.getFirst());
    southampton.position =
        SouthamptonRecommendations.recordedBy(businessUnit, southampton.reviews.getFirst());
    return southampton;
  }

  /** The addresses of the referrals. */
  List<String> referrals() {
    return referrals;
  }

  /** The records of the reviews that were decided on, {@code practice-review/<uuid>}. */
  List<String> reviews() {
    return reviews;
  }

  /** Where the log stands after the last record. */
  String position() {
    return position;
  }

  private void refer(String[] cells) {
    String id = UUID.randomUUID().toString();
    String referral = BASE + "/review-referrals/" + id;
    referrals.add(referral);
    put(
        referral,
        """
        {"agency": "%s", "criteria": ["ABUSE_OR_NEGLECT_AND_SERIOUS_HARM_WITH_CONCERN"], "referredOn": "%s"}
        """
            .formatted(cells[1], cells[0]));
    put(
        referral + "/decision",
        "{\"decision\": \"%s\", \"criteriaMet\": [], \"decidedOn\": \"%s\"}"
            .formatted(cells[2], cells[3]));
    String review = BASE + "/practice-reviews/" + id;
    put(
        review,
        """
        {"referral": "review-referral/%s", "decision": "%s", "reasons": [], "decidedOn": "%s"}
        """
            .formatted(id, cells[2], cells[3]));
    if (!cells[2].equals("NO_FURTHER_ACTION")) {
      reviews.add("practice-review/" + id);
    }
    for (String theme : cells[5].isEmpty() ? new String[0] : cells[5].split(",", -1)) {
      put(
          review + "/themes/" + UUID.randomUUID(),
          "{\"theme\": \"%s\", \"identifiedOn\": \"%s\"}".formatted(theme, cells[4]));
    }
  }

  private void lead(String review) {
    String address = BASE + "/practice-reviews/" + review.substring(review.indexOf('/') + 1);
    put(address + "/lead-reviewers/" + UUID.randomUUID(), "{\"appointedOn\": \"2017-05-16\"}");
    put(
        address + "/stages/" + UUID.randomUUID(),
        "{\"stage\": \"AGENCY_REPORTS_RECEIVED\", \"reachedOn\": \"2017-07-21\"}");
  }

  private void put(String address, String body) {
    Answer answer = unit.put(address, body);
    assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(201);
    position = answer.position();
  }
}
