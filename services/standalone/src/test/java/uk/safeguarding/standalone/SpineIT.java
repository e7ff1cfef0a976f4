package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.commandline.CaughtUp;
import uk.safeguarding.standalone.commandline.ErrandAtPlatform;
import uk.safeguarding.standalone.commandline.PlatformClient;

/**
 * One return from an agency's file to the board's table, through every server, and back after each
 * is lost.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpineIT {

  private PlatformProcess platform;

  @BeforeAll
  void start(@TempDir Path directory) {
    platform = PlatformProcess.start(directory.resolve("data"));
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  @Test
  @Order(1)
  void the_council_s_return_becomes_the_board_s_headline() {
    PlatformClient.Submitted submitted = council().submit(Dataset.asSubmitted());
    assertThat(submitted.created()).isTrue();
    assertThat(submitted.receipt().path("status").stringValue()).isEqualTo("accepted");
    assertThat(submitted.receipt().path("rows").intValue()).isEqualTo(58);

    JsonNode dashboard =
        board().get("/api/dashboards/monthly?month=2018-10&after=" + submitted.position());
    assertThat(dashboard.path("indicators")).hasSize(58);
    JsonNode contacts = row(dashboard, "M1");
    assertThat(contacts.path("latest").intValue()).isEqualTo(1620);
    assertThat(contacts.path("changeOnMonthPercent").intValue()).isEqualTo(12);
    assertThat(contacts.path("changeOnYearPercent").intValue()).isEqualTo(18);
    assertThat(contacts.path("average12").intValue()).isEqualTo(1439);
    assertThat(contacts.path("maximum12").intValue()).isEqualTo(1754);
    JsonNode conversion = row(dashboard, "M3");
    assertThat(conversion.path("latest").doubleValue()).isEqualTo(14.5);
    assertThat(conversion.path("average12").doubleValue()).isEqualTo(17.4);
    assertThat(conversion.path("pooledAverage12").doubleValue()).isEqualTo(17.1);
    assertThat(row(dashboard, "CP2b %").path("months").path("2018-04").isNull()).isTrue();
  }

  @Test
  @Order(2)
  void anybody_can_read_the_messages_and_they_keep_their_contract() {
    assertThat(
            KafkaMessages.all(
                platform.endpoints().path("kafkaBootstrapServers").stringValue(),
                "agency-returns",
                59))
        .hasSize(59)
        .allSatisfy(KafkaMessages::keepsItsContract);
  }

  @Test
  @Order(3)
  void the_same_content_again_gets_the_receipt_in_force() {
    PlatformClient.Submitted again = council().submit(Dataset.asSubmitted());
    assertThat(again.created()).isFalse();
    assertThat(again.receipt().path("version").intValue()).isEqualTo(1);
  }

  @Test
  @Order(4)
  void what_is_submitted_while_mongo_is_away_arrives_when_it_is_back() {
    submittedWithout("mongo", 1601);
  }

  @Test
  @Order(5)
  void what_is_submitted_while_kafka_is_away_arrives_when_it_is_back() {
    submittedWithout("kafka", 1602);
  }

  private void submittedWithout(String server, int contacts) {
    operator().post("/api/operations/servers/" + server + "/stop");
    Outage.last();
    PlatformClient.Submitted submitted = council().submit(Dataset.withContacts(contacts));
    assertThat(submitted.created()).isTrue();
    operator().post("/api/operations/servers/" + server + "/start");
    CaughtUp.await(board());
    assertThat(contactsInOctober()).isEqualTo(contacts);
  }

  @Test
  @Order(6)
  void dropping_every_read_model_and_rebuilding_gives_the_same_dump() {
    JsonNode before = operator().get("/api/operations/dumps");
    MongoDatabases.drop(platform.endpoints().path("mongoUri").stringValue());
    ErrandAtPlatform.run(operator(), "rebuild");
    CaughtUp.await(board());
    assertThat(operator().get("/api/operations/dumps")).isEqualTo(before);
    assertThat(before.path("sha256").propertyNames())
        .contains("agency-returns/receipts", "child-protection/section-47-enquiries-open");
  }

  @Test
  @Order(7)
  void a_second_start_finds_everything() {
    JsonNode before = operator().get("/api/operations/dumps");
    platform.stop();
    platform.startAgain();
    assertThat(contactsInOctober()).isEqualTo(1602);
    assertThat(operator().get("/api/operations/dumps")).isEqualTo(before);
    assertThat(council().submit(Dataset.withContacts(1602)).created()).isFalse();
  }

  private int contactsInOctober() {
    return row(board().get("/api/dashboards/monthly?month=2018-10"), "M1")
        .path("latest")
        .intValue();
  }

  private PlatformClient council() {
    return platform.as("agency:" + Dataset.AGENCY);
  }

  private PlatformClient board() {
    return platform.as("business-unit");
  }

  private PlatformClient operator() {
    return platform.as("operator");
  }

  private static JsonNode row(JsonNode dashboard, String ref) {
    return dashboard
        .path("indicators")
        .valueStream()
        .filter(row -> row.path("ref").stringValue().equals(ref))
        .findFirst()
        .orElseThrow();
  }
}
