package uk.safeguarding.standalone.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.agencyreturns.AgencyReturns;
import uk.safeguarding.casereviews.CaseReviews;
import uk.safeguarding.childprotection.ChildProtection;
import uk.safeguarding.contactsandreferrals.ContactsAndReferrals;
import uk.safeguarding.lookedafterchildren.LookedAfterChildren;
import uk.safeguarding.reporting.PartnershipReporting;
import uk.safeguarding.standalone.Dataset;
import uk.safeguarding.standalone.KafkaMessages;
import uk.safeguarding.standalone.RecordsClient;

/**
 * Each service starts alone, against a PostgreSQL and a Kafka broker of their own processes, and
 * they work together through nothing else.
 */
class ServicesAloneIT {

  private static final String COUNCIL = "agency:scc-childrens-services";

  @Test
  void each_service_runs_alone_and_they_meet_on_kafka(@TempDir Path directory) throws Exception {
    Path configuration = directory.resolve("servers.properties");
    List<String> schemas =
        List.of(
            "contacts_and_referrals",
            "child_protection",
            "looked_after_children",
            "case_reviews",
            "agency_returns",
            "partnership_reporting");
    try (var _ = ServiceProcess.servers(directory, configuration, schemas);
        var frontDoor = service(ContactsAndReferrals.class, directory, configuration);
        var childProtection = service(ChildProtection.class, directory, configuration);
        var care = service(LookedAfterChildren.class, directory, configuration);
        var reviews = service(CaseReviews.class, directory, configuration);
        var desk = service(AgencyReturns.class, directory, configuration);
        var reporting = service(PartnershipReporting.class, directory, configuration)) {
      Stream.of(frontDoor, childProtection, care, reviews, desk, reporting)
          .forEach(ServiceProcess::awaitReady);
      String child = identified(frontDoor);
      recorded(
          childProtection.recordsAs(COUNCIL),
          "/child-protection/section-47-enquiries/",
          """
          {"child": "%s", "strategyDiscussionOn": "2018-10-01", "startedOn": "2018-10-01"}
          """
              .formatted(child));
      assertThat(keys(configuration, "child-protection")).containsExactly(child);
      recorded(
          care.recordsAs(COUNCIL),
          "/looked-after-children/education-records/",
          """
          {"child": "%s", "periodOfCare": "%s", "startedOn": "2018-10-01"}
          """
              .formatted(child, UUID.randomUUID()));
      assertThat(keys(configuration, "looked-after-children")).containsExactly(child);
      String product =
          recorded(
              reviews.recordsAs("business-unit"),
              "/case-reviews/learning-products/",
              """
              {"kind": "BRIEFING", "reviews": [], "themes": [], "issuedOn": "2018-10-01"}
              """);
      assertThat(keys(configuration, "case-reviews")).contains("learning-product/" + product);
      String position = desk.as(COUNCIL).submit(Dataset.asSubmitted()).position();
      assertThat(
              reporting
                  .as("business-unit")
                  .get("/api/dashboards/monthly?month=2018-10&after=" + position)
                  .path("indicators")
                  .size())
          .isEqualTo(58);
    }
  }

  private static ServiceProcess service(Class<?> main, Path directory, Path configuration) {
    return ServiceProcess.service(main.getName(), directory, configuration);
  }

  private static String identified(ServiceProcess frontDoor) {
    var answer =
        frontDoor
            .recordsAs(COUNCIL)
            .post(
                "/contacts-and-referrals/children",
                """
                {"agency": "scc-childrens-services", "identifier": "ALONE-1", "dateOfBirth": "2010-05-17"}
                """);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("child").asString();
  }

  private static String recorded(RecordsClient client, String address, String body) {
    String id = UUID.randomUUID().toString();
    var answer = client.put(address + id, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return id;
  }

  private static List<String> keys(Path configuration, String service) throws IOException {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(configuration)) {
      properties.load(in);
    }
    var messages =
        KafkaMessages.all(
            properties.getProperty("safeguarding.kafka.bootstrap-servers"), service, 1);
    messages.forEach(KafkaMessages::keepsItsContract);
    return messages.stream().map(message -> message.key()).toList();
  }
}
