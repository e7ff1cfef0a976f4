package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.RecordsClient.Answer;

/** What the addresses of records promise to a case system, shown on the section 47 enquiry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsIT {

  private static final String COUNCIL = "agency:scc-childrens-services";
  private static final String ENQUIRIES = "/child-protection/section-47-enquiries/";

  private PlatformProcess platform;
  private RecordsClient council;
  private String child;

  @BeforeAll
  void start() {
    platform = SharedPlatform.running();
    council = RecordsClient.of(platform, COUNCIL);
    child = identified("RECORDS-1").json().path("child").asString();
  }

  @Test
  void a_stranger_is_401() {
    var stranger = new RecordsClient(platform.address(), null);
    assertThat(stranger.put(ENQUIRIES + UUID.randomUUID(), start("2018-10-01")).status())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"agency:hampshire-police", "board", "business-unit", "operator", "panel"})
  void who_does_not_keep_the_records_is_403(String role) {
    var other = RecordsClient.of(platform, role);
    String enquiry = ENQUIRIES + UUID.randomUUID();
    assertThat(other.put(enquiry, start("2018-10-01")).status()).isEqualTo(403);
    assertThat(other.get(enquiry).status()).isEqualTo(403);
    assertThat(other.get("/child-protection/work-lists").status()).isEqualTo(403);
  }

  @Test
  void what_was_never_recorded_is_404() {
    String enquiry = ENQUIRIES + UUID.randomUUID();
    assertThat(council.put(enquiry + "/outcome", outcome("2018-10-05")).status()).isEqualTo(404);
    assertThat(council.get(enquiry).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"recordedOn": "2018-10-05"}                                                 | must also hold: outcome
          {"outcome": "NOT_SUBSTANTIATED", "recordedOn": "2018-10-05", "recordetBy": 1} | recordetBy is no field
          {"outcome": "MAYBE", "recordedOn": "2018-10-05"}                             | outcome must be one of SUBSTANTIATED_CONTINUING_RISK
          {"outcome": "NOT_SUBSTANTIATED", "recordedOn": "31/02/2018"}                 | recordedOn must be a date like 2018-10-31
          yes                                                                          | not the JSON object
          """)
  void a_body_that_makes_no_sense_is_400_and_says_which_field(String body, String words) {
    Answer answer = council.put(started() + "/outcome", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("detail").asString()).contains(words);
  }

  @Test
  void an_id_of_another_kind_is_400_and_says_how_it_is_written() {
    Answer answer =
        council.put(
            "/child-protection/plans/" + UUID.randomUUID(),
            """
            {"child": "%s", "conference": "conference/1", "category": "NEGLECT", "startedOn": "2018-12-18"}
            """
                .formatted(child));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("detail").asString())
        .isEqualTo(
            "conference must be the id of a record, with its kind before the UUID, like"
                + " referral/<uuid>.");
  }

  @Test
  void a_broken_rule_is_422_and_named() {
    Answer answer = council.put(started() + "/outcome", outcome("2018-09-30"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("OUTCOME_NOT_BEFORE_START");
  }

  @Test
  void a_child_that_nobody_identified_is_422() {
    Answer answer =
        council.put(
            ENQUIRIES + UUID.randomUUID(),
            start("2018-10-01").replace(child, UUID.randomUUID().toString()));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("CHILD_MUST_BE_IDENTIFIED");
  }

  @Test
  void the_same_again_is_200_and_something_else_409() {
    String enquiry = ENQUIRIES + UUID.randomUUID();
    Answer first = council.put(enquiry, start("2018-10-01"));
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.version()).isEqualTo("\"0\"");
    Answer again = council.put(enquiry, start("2018-10-01"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.version()).isEqualTo("\"0\"");
    assertThat(council.put(enquiry, start("2018-10-02")).status()).isEqualTo(409);
    assertThat(council.get(enquiry).json().path("events").size()).isEqualTo(1);
  }

  @Test
  void a_stale_version_is_409_unless_it_says_the_same_again() {
    String enquiry = started();
    assertThat(council.put(enquiry + "/outcome", outcome("2018-10-05"), "\"3\"").status())
        .isEqualTo(409);
    assertThat(council.put(enquiry + "/outcome", outcome("2018-10-05"), "\"0\"").status())
        .isEqualTo(201);
    assertThat(council.put(enquiry + "/outcome", outcome("2018-10-05"), "\"0\"").status())
        .isEqualTo(200);
    assertThat(
            council.put(enquiry + "/withdrawal", "{\"reason\": \"DUPLICATE\"}", "\"0\"").status())
        .isEqualTo(409);
  }

  @Test
  void commands_at_once_lose_no_update() throws Exception {
    String enquiry = started();
    List<Answer> answers =
        atOnce(
            IntStream.range(0, 24)
                .<Callable<Answer>>mapToObj(
                    i ->
                        () ->
                            council.put(
                                enquiry + "/corrections/" + UUID.randomUUID(), correction(i)))
                .toList());
    assertThat(answers).extracting(Answer::status).containsOnly(201);
    List<JsonNode> events = council.get(enquiry).json().path("events").valueStream().toList();
    assertThat(events.stream().filter(e -> e.path("type").asString().endsWith("-corrected")))
        .hasSize(24);
    assertThat(events.stream().map(e -> e.path("sequenceNumber").asInt()))
        .isEqualTo(IntStream.range(0, events.size()).boxed().toList());
  }

  @Test
  void the_same_command_sent_at_once_takes_effect_once() throws Exception {
    String enquiry = ENQUIRIES + UUID.randomUUID();
    List<Answer> answers =
        atOnce(
            IntStream.range(0, 16)
                .<Callable<Answer>>mapToObj(_ -> () -> council.put(enquiry, start("2018-10-01")))
                .toList());
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(15);
    assertThat(council.get(enquiry).json().path("events").size()).isEqualTo(1);
  }

  private static List<Answer> atOnce(List<Callable<Answer>> requests)
      throws InterruptedException, ExecutionException {
    List<Answer> answers = new ArrayList<>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> each : executor.invokeAll(requests)) {
        answers.add(each.get());
      }
    }
    return answers;
  }

  private Answer identified(String identifier) {
    Answer answer =
        council.post(
            "/contacts-and-referrals/children",
            """
            {"agency": "scc-childrens-services", "identifier": "%s", "dateOfBirth": "2010-05-17"}
            """
                .formatted(identifier));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private String started() {
    String enquiry = ENQUIRIES + UUID.randomUUID();
    assertThat(council.put(enquiry, start("2018-10-01")).status()).isEqualTo(201);
    return enquiry;
  }

  private String start(String on) {
    return "{\"child\": \"%s\", \"strategyDiscussionOn\": \"2018-10-01\", \"startedOn\": \"%s\"}"
        .formatted(child, on);
  }

  private static String correction(int day) {
    return "{\"strategyDiscussionOn\": \"2018-10-01\", \"startedOn\": \"2018-10-%02d\"}"
        .formatted(day + 1);
  }

  private static String outcome(String on) {
    return "{\"outcome\": \"NOT_SUBSTANTIATED\", \"recordedOn\": \"%s\"}".formatted(on);
  }
}
