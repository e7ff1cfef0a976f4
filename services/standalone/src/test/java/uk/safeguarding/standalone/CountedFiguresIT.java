package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.RecordsClient.Answer;
import uk.safeguarding.standalone.commandline.CaughtUp;
import uk.safeguarding.standalone.commandline.ErrandAtPlatform;

/** A record on its way into a figure, and out of it again, and back after everything is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CountedFiguresIT {

  private static final String FRONT_DOOR = "/contacts-and-referrals/";
  private static final String CONTACT = FRONT_DOOR + "contacts/" + UUID.randomUUID();

  private PlatformProcess platform;
  private RecordsClient council;
  private String child;

  @BeforeAll
  void start(@TempDir Path directory) {
    platform = PlatformProcess.start(directory.resolve("data"));
    council = RecordsClient.of(platform, "agency:scc-childrens-services");
    child = identified("COUNTED-1");
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  @Test
  @Order(1)
  void a_contact_is_counted_in_the_month_of_its_receipt() {
    recorded(CONTACT, contact(child, "2018-10-03T09:30:00Z"));
    JsonNode point = points("M1", "2018-10", "2018-10", "").path("points").get(0);
    assertThat(point.path("value").intValue()).isEqualTo(1);
    assertThat(point.path("source").stringValue()).isEqualTo("events");
  }

  @Test
  @Order(2)
  void a_correction_moves_it_and_what_was_known_before_stays() {
    String then = points("M1", "2018-10", "2018-10", "").path("asKnownAt").stringValue();
    recorded(
        CONTACT + "/corrections/" + UUID.randomUUID(),
        contact(child, "2018-11-02T09:30:00Z").replaceFirst("\"child\": \"[^\"]*\", ", ""));
    assertThat(value("M1", "2018-10", "")).isZero();
    assertThat(value("M1", "2018-11", "")).isEqualTo(1);
    assertThat(value("M1", "2018-10", "&asKnownAt=" + then)).isEqualTo(1);
  }

  @Test
  @Order(3)
  void two_references_that_are_one_child_are_counted_as_one_until_they_are_two_again() {
    String other = identified("COUNTED-2");
    referred(child);
    referred(other);
    assertThat(value("EH2", "2018-11", "")).isEqualTo(2);
    recorded(FRONT_DOOR + "children/%s/merges/%s".formatted(child, other), "");
    assertThat(value("EH2", "2018-11", "")).isEqualTo(1);
    recorded(FRONT_DOOR + "children/%s/separations/%s".formatted(child, other), "");
    assertThat(value("EH2", "2018-11", "")).isEqualTo(2);
  }

  @Test
  @Order(4)
  void dropping_every_read_model_and_rebuilding_gives_the_same_dump() {
    JsonNode before = platform.as("operator").get("/api/operations/dumps");
    MongoDatabases.drop(platform.endpoints().path("mongoUri").stringValue());
    ErrandAtPlatform.run(platform.as("operator"), "rebuild");
    CaughtUp.await(platform.as("business-unit"));
    assertThat(platform.as("operator").get("/api/operations/dumps")).isEqualTo(before);
    assertThat(before.path("sha256").propertyNames())
        .contains("partnership-reporting/subjects", "partnership-reporting/totals");
    assertThat(value("M1", "2018-11", "")).isEqualTo(3);
  }

  @Test
  @Order(5)
  void a_read_model_that_is_not_what_the_log_comes_to_is_found_and_made_right() {
    var operator = platform.as("operator");
    assertThat(ErrandAtPlatform.run(operator, "verification").valueStream())
        .as("nothing differs")
        .allMatch(each -> each.path("equal").booleanValue());
    String mongo = platform.endpoints().path("mongoUri").stringValue();
    MongoDatabases.takeOneFrom(mongo, "partnership_reporting", "totals");
    assertThat(ErrandAtPlatform.run(operator, "verification").valueStream())
        .filteredOn(each -> !each.path("equal").booleanValue())
        .extracting(each -> each.path("readModel").stringValue())
        .containsExactly("partnership-reporting/totals");
    ErrandAtPlatform.run(operator, "rebuild");
    assertThat(ErrandAtPlatform.run(operator, "verification").valueStream())
        .allMatch(each -> each.path("equal").booleanValue());
  }

  @Test
  @Order(6)
  void a_second_start_after_a_kill_goes_on_from_there() {
    platform.kill();
    platform.startAgain();
    recorded(CONTACT + "/withdrawal", "{\"reason\": \"DUPLICATE\"}");
    assertThat(value("M1", "2018-11", "")).isEqualTo(2);
  }

  private String identified(String number) {
    Answer answer =
        council.post(
            FRONT_DOOR + "children",
            """
            {"agency": "scc-childrens-services", "identifier": "%s", "dateOfBirth": "2010-05-17"}
            """
                .formatted(number));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("child").asString();
  }

  private static String contact(String who, String receivedAt) {
    return """
        {"child": "%s", "source": "SCHOOL", "agency": "schools", "reason": "ABUSE_OR_NEGLECT", "receivedAt": "%s", "adviceOnly": false}
        """
        .formatted(who, receivedAt);
  }

  /** A child in need from the day after. */
  private void referred(String who) {
    UUID contact = UUID.randomUUID();
    String referral = FRONT_DOOR + "referrals/" + UUID.randomUUID();
    recorded(FRONT_DOOR + "contacts/" + contact, contact(who, "2018-11-05T09:30:00Z"));
    recorded(
        FRONT_DOOR + "contacts/%s/outcome".formatted(contact),
        "{\"outcome\": \"REFERRAL\", \"decidedOn\": \"2018-11-05\"}");
    recorded(
        referral,
        """
        {"child": "%s", "contact": "%s", "source": "SCHOOL", "exploitation": "NONE", "earlyHelpBefore": false, "receivedOn": "2018-11-05"}
        """
            .formatted(who, contact));
    recorded(
        referral + "/decision",
        "{\"decision\": \"ACCEPTED_FOR_ASSESSMENT\", \"decidedOn\": \"2018-11-06\"}");
  }

  private void recorded(String path, String body) {
    Answer answer = council.put(path, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    CaughtUp.await(platform.as("business-unit"));
  }

  private int value(String ref, String month, String more) {
    JsonNode value = points(ref, month, month, more).path("points").get(0).path("value");
    assertThat(value.isNumber()).as("%s in %s", ref, month).isTrue();
    return value.intValue();
  }

  private JsonNode points(String ref, String from, String to, String more) {
    return platform
        .as("business-unit")
        .get(
            "/api/indicators/%s/series?from=%s&to=%s&source=events%s"
                .formatted(ref, from, to, more));
  }
}
