package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many requests in one: each line is answered as its request would be by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String COUNCIL = "agency:scc-childrens-services";
  private static final String ENQUIRIES = "/child-protection/section-47-enquiries/";

  private final HttpClient http = HttpClient.newHttpClient();
  private PlatformProcess platform;
  private String child;

  @BeforeAll
  void start() throws Exception {
    platform = SharedPlatform.running();
    child =
        answers(COUNCIL, "", line("POST", "/contacts-and-referrals/children", identification()))
            .getFirst()
            .path("body")
            .path("child")
            .stringValue();
  }

  @Test
  void each_line_is_recorded_in_its_order_and_answered_by_itself() throws Exception {
    String enquiry = ENQUIRIES + UUID.randomUUID();
    List<JsonNode> answers =
        answers(
            COUNCIL,
            "",
            line("PUT", enquiry, started("2018-10-01")),
            "",
            line("PUT", enquiry, started("2018-10-01")),
            line("PUT", enquiry, started("2018-10-02")),
            line("PUT", enquiry + "/outcome", outcome("2018-09-30")),
            line("PUT", enquiry + "/outcome", "{}"),
            "not a line",
            line("PUT", enquiry + "/outcome", outcome("2018-10-05")));

    assertThat(answers)
        .extracting(answer -> answer.path("status").intValue())
        .containsExactly(201, 200, 409, 422, 400, 400, 201);
    assertThat(answers.get(0).path("location").stringValue()).isEqualTo(enquiry);
    assertThat(answers.get(0).path("eTag").stringValue()).isEqualTo("\"0\"");
    assertThat(answers.get(0).path("position").stringValue()).startsWith("child-protection.");
    assertThat(answers.get(3).path("body").path("rule").stringValue())
        .isEqualTo("OUTCOME_NOT_BEFORE_START");
    assertThat(answers.get(4).path("body").path("detail").stringValue())
        .contains("must also hold: outcome");
    assertThat(answers.get(5).path("body").path("detail").stringValue())
        .contains("a JSON object with method, path");
    assertThat(RecordsClient.of(platform, COUNCIL).get(enquiry).json().path("events").size())
        .isEqualTo(2);
  }

  @Test
  void a_version_that_is_not_the_records_is_refused() throws Exception {
    String enquiry = ENQUIRIES + UUID.randomUUID();
    String outcome =
        "{\"method\": \"PUT\", \"path\": \"%s/outcome\", \"ifMatch\": \"\\\"%d\\\"\", \"body\": %s}";

    assertThat(
            answers(
                COUNCIL,
                "",
                line("PUT", enquiry, started("2018-10-01")),
                outcome.formatted(enquiry, 3, outcome("2018-10-05")),
                outcome.formatted(enquiry, 0, outcome("2018-10-05"))))
        .extracting(answer -> answer.path("status").intValue())
        .containsExactly(201, 409, 201);
  }

  @Test
  void until_refused_leaves_out_what_follows_a_line_that_is_not_taken() throws Exception {
    String enquiry = ENQUIRIES + UUID.randomUUID();

    assertThat(
            answers(
                COUNCIL,
                "?untilRefused=true",
                line("PUT", enquiry, started("2018-10-01")),
                line("PUT", enquiry + "/outcome", outcome("2018-09-30")),
                line("PUT", enquiry + "/outcome", outcome("2018-10-05"))))
        .extracting(answer -> answer.path("status").intValue())
        .containsExactly(201, 422);
    assertThat(RecordsClient.of(platform, COUNCIL).get(enquiry).json().path("events").size())
        .isEqualTo(1);
  }

  @Test
  void a_line_opens_nothing_that_its_sender_may_not_send_by_itself() throws Exception {
    String enquiry = ENQUIRIES + UUID.randomUUID();
    String[] lines = {
      line("PUT", enquiry, started("2018-10-01")),
      line("POST", "/api/operations/rebuild", "null"),
      line("POST", "/api/batches", "null"),
      line("PUT", "/nobody/knows/this", "{}"),
      line("GET", enquiry, "null"),
      line("PUT", "/child-protection/../api/operations/rebuild", "null"),
    };

    for (String other : List.of("agency:hampshire-police", "board", "business-unit", "panel")) {
      assertThat(answers(other, "", lines))
          .extracting(answer -> answer.path("status").intValue())
          .containsExactly(403, 403, 404, 403, 400, 400);
    }
    assertThat(RecordsClient.of(platform, COUNCIL).get(enquiry).status()).isEqualTo(404);
  }

  @Test
  void a_stranger_is_401_and_too_much_at_once_400() throws Exception {
    String enquiry = ENQUIRIES + UUID.randomUUID();
    assertThat(send(null, "", line("PUT", enquiry, started("2018-10-01"))).statusCode())
        .isEqualTo(401);
    HttpResponse<String> tooMuch = send(COUNCIL, "", " ".repeat((4 << 20) + 1));
    assertThat(tooMuch.statusCode()).isEqualTo(400);
    assertThat(tooMuch.body()).contains("4 MB at most");
  }

  private List<JsonNode> answers(String role, String query, String... lines)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = send(role, query, String.join("\n", lines));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().map(JSON::readTree).toList();
  }

  private HttpResponse<String> send(@Nullable String role, String query, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.address() + "/api/batches" + query))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(body));
    if (role != null) {
      request.header("Authorization", platform.authorization(role));
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String line(String method, String path, String body) {
    return "{\"method\": \"%s\", \"path\": \"%s\", \"body\": %s}"
        .formatted(method, path, body.strip());
  }

  private static String identification() {
    return "{\"agency\": \"scc-childrens-services\", \"identifier\": \"BATCH-1\", \"dateOfBirth\": \"2010-05-17\"}";
  }

  private String started(String on) {
    return "{\"child\": \"%s\", \"strategyDiscussionOn\": \"2018-10-01\", \"startedOn\": \"%s\"}"
        .formatted(child, on);
  }

  private static String outcome(String on) {
    return "{\"outcome\": \"NOT_SUBSTANTIATED\", \"recordedOn\": \"%s\"}".formatted(on);
  }
}
