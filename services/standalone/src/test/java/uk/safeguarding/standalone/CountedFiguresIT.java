package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
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
import uk.safeguarding.kernel.London;
import uk.safeguarding.standalone.RecordsClient.Answer;
import uk.safeguarding.standalone.commandline.CaughtUp;
import uk.safeguarding.standalone.commandline.ErrandAtPlatform;

/** A record on its way into a figure, and out of it again, and back after everything is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CountedFiguresIT {

  private static final String FRONT_DOOR = "/contacts-and-referrals/";
  private static final String CONTACT = FRONT_DOOR + "contacts/" + UUID.randomUUID();

  private static final String TRACE = "/api/indicators/M1/series/2018-11/trace?source=events";

  private PlatformProcess platform;
  private RecordsClient council;
  private String child;
  private String other = "";
  private LocalDate began;

  @BeforeAll
  void start(@TempDir Path directory) {
    began = London.day(Instant.now());
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
  void a_late_change_is_a_revision_and_a_restatement_once_the_period_is_closed() {
    JsonNode october = points("M1", "2018-10", "2018-10", "").path("points").get(0);
    assertThat(october.path("revision").intValue()).as("one contact, then none").isEqualTo(1);
    assertThat(october.path("state").stringValue()).isEqualTo("provisional");
    platform.as("business-unit").put("/api/periods/2018-11/closing", "{}");
    CaughtUp.await(platform.as("business-unit"));
    assertThat(november("state").stringValue()).isEqualTo("final");
    recorded(FRONT_DOOR + "contacts/" + UUID.randomUUID(), contact(child, "2018-11-28T09:30:00Z"));
    assertThat(november("state").stringValue()).isEqualTo("restated");
    assertThat(november("revision").intValue()).as("none, then one, then two").isEqualTo(2);
    assertThat(november("knownAt").isString()).isTrue();
  }

  @Test
  @Order(4)
  void a_figure_leads_an_auditor_to_its_records_and_everybody_else_to_their_number() {
    JsonNode trace = trace("auditor", "");
    assertThat(trace.path("numerator").path("number").intValue()).isEqualTo(2);
    assertThat(trace.path("changes").path("latest").valueStream())
        .extracting(change -> change.path("value").intValue())
        .containsExactly(0, 1, 2);
    JsonNode counted = trace.path("records").path("counted");
    assertThat(trace.path("records").path("total").intValue()).isEqualTo(2);
    assertThat(counted).hasSize(2);
    String id = CONTACT.substring(CONTACT.lastIndexOf('/'));
    JsonNode corrected =
        counted
            .valueStream()
            .filter(each -> each.path("counted").stringValue().endsWith(id))
            .findFirst()
            .orElseThrow();
    assertThat(corrected.path("subject").stringValue()).isEqualTo(child);
    assertThat(corrected.path("on").stringValue()).isEqualTo("2018-11-02");
    assertThat(corrected.path("records").get(0).path("messages").valueStream())
        .extracting(message -> message.path("type").stringValue())
        .containsExactly("contact-received", "contact-corrected");

    for (String role : new String[] {"business-unit", "chair", "board"}) {
      JsonNode seen = trace(role, "&page=1");
      assertThat(seen.path("records").isNull()).as(role).isTrue();
      assertThat(seen.toString()).as(role).doesNotContain(child, "contact/");
      assertThat(seen.path("numerator").path("sumOf").get(0).path("agencies").path("schools"))
          .as(role)
          .isEqualTo(trace.path("numerator").path("number"));
    }
    for (String role : new String[] {"operator", "panel", "agency:scc-childrens-services"}) {
      assertThat(RecordsClient.of(platform, role).get(TRACE).status()).as(role).isEqualTo(403);
    }
  }

  @Test
  @Order(5)
  void its_page_shows_an_auditor_the_same_and_says_to_others_who_may() {
    String address = "/indicators/m1/2018-11/counted";
    assertThat(platform.as("auditor").text(address)).contains(child, "contact-corrected");
    assertThat(platform.as("board").text(address))
        .contains("only an auditor can see")
        .doesNotContain(child, "contact/");
  }

  @Test
  @Order(6)
  void as_known_before_the_correction_the_record_is_behind_the_other_month() {
    JsonNode changes = trace("auditor", "").path("changes").path("latest");
    String corrected = changes.get(1).path("knownAt").stringValue();
    String before = Instant.parse(corrected).minusMillis(1).toString();
    JsonNode then =
        platform.as("auditor").get(TRACE.replace("2018-11", "2018-10") + "&asKnownAt=" + before);
    JsonNode counted = then.path("records").path("counted").get(0);
    assertThat(counted.path("on").stringValue()).isEqualTo("2018-10-03");
    assertThat(counted.path("records").get(0).path("messages")).hasSize(1);
  }

  private JsonNode trace(String role, String more) {
    return platform.as(role).get(TRACE + more);
  }

  private JsonNode november(String field) {
    return points("M1", "2018-11", "2018-11", "").path("points").get(0).path(field);
  }

  @Test
  @Order(7)
  void two_references_that_are_one_child_are_counted_as_one_until_they_are_two_again() {
    other = identified("COUNTED-2");
    referred(child);
    referred(other);
    assertThat(value("EH2", "2018-11", "")).isEqualTo(2);
    recorded(FRONT_DOOR + "children/%s/merges/%s".formatted(child, other), "");
    assertThat(value("EH2", "2018-11", "")).isEqualTo(1);
    recorded(FRONT_DOOR + "children/%s/separations/%s".formatted(child, other), "");
    assertThat(value("EH2", "2018-11", "")).isEqualTo(2);
  }

  @Test
  @Order(8)
  void the_log_tells_whom_its_days_are_about() throws SQLException {
    JsonNode endpoints = platform.endpoints();
    assertThat(DaysOfTheLog.named(endpoints, began.minusDays(1))).isEmpty();
    // The test may have begun before midnight.
    Set<String> named = new HashSet<>(DaysOfTheLog.named(endpoints, began));
    named.addAll(DaysOfTheLog.named(endpoints, began.plusDays(1)));
    assertThat(named).contains(child, other);
  }

  @Test
  @Order(9)
  void dropping_every_read_model_and_rebuilding_gives_the_same_dump() {
    JsonNode before = platform.as("operator").get("/api/operations/dumps");
    MongoDatabases.drop(platform.endpoints().path("mongoUri").stringValue());
    ErrandAtPlatform.run(platform.as("operator"), "rebuild");
    CaughtUp.await(platform.as("business-unit"));
    assertThat(platform.as("operator").get("/api/operations/dumps")).isEqualTo(before);
    assertThat(before.path("sha256").propertyNames())
        .contains(
            "partnership-reporting/subjects",
            "partnership-reporting/totals",
            "partnership-reporting/whereabouts");
    assertThat(value("M1", "2018-11", "")).isEqualTo(4);
  }

  @Test
  @Order(10)
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
  @Order(11)
  void a_second_start_after_a_kill_goes_on_from_there() {
    platform.kill();
    platform.startAgain();
    recorded(CONTACT + "/withdrawal", "{\"reason\": \"DUPLICATE\"}");
    assertThat(value("M1", "2018-11", "")).isEqualTo(3);
  }

  @Test
  @Order(12)
  void what_is_left_is_broken_down_by_who_made_the_contacts() {
    JsonNode point = points("M1", "2018-11", "2018-11", "&by=source").path("points").get(0);
    assertThat(point.path("value").intValue()).isEqualTo(3);
    assertThat(point.path("parts")).hasSize(1);
    assertThat(point.path("parts").get(0).path("part").stringValue()).isEqualTo("SCHOOL");
    assertThat(point.path("parts").get(0).path("value").intValue()).isEqualTo(3);
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
