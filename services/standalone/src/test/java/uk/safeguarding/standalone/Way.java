package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.safeguarding.standalone.RecordsClient.Answer;

/** An invented child's way, told to the platform step by step by the council over HTTP. */
final class Way {

  private final PlatformProcess platform = SharedPlatform.running();
  private final RecordsClient council = RecordsClient.of(platform, "agency:scc-childrens-services");
  private final String child;

  Way(String identifier, String dateOfBirth) {
    Answer answer =
        council.post(
            "/contacts-and-referrals/children",
            """
            {"agency": "scc-childrens-services", "identifier": "%s", "dateOfBirth": "%s"}
            """
                .formatted(identifier, dateOfBirth));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    child = answer.json().path("child").asString();
  }

  String child() {
    return child;
  }

  RecordsClient council() {
    return council;
  }

  /** Twice, as case systems do that lost the first answer; {@code CHILD} is this child. */
  void recorded(String path, String body) {
    String said = body.replace("\"CHILD\"", "\"" + child + "\"");
    Answer answer = council.put(path, said);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
    assertThat(council.put(path, said).status()).as("the same again").isEqualTo(200);
  }

  /** What a record tells, in order. */
  List<String> types(String record) {
    return council
        .get(record)
        .json()
        .path("events")
        .valueStream()
        .map(event -> event.path("type").asString())
        .toList();
  }

  /** How often each message about this child is on a service's topic; each keeps its contract. */
  Map<String, Integer> messages(String service, String last) {
    Map<String, Integer> types = new TreeMap<>();
    for (ConsumerRecord<String, byte[]> message :
        KafkaMessages.of(
            child, platform.endpoints().path("kafkaBootstrapServers").asString(), service, last)) {
      KafkaMessages.keepsItsContract(message);
      types.merge(KafkaMessages.header(message, "ce_type"), 1, Integer::sum);
    }
    return types;
  }

  /** Waits until no work list of a service has anything left to do for this child. */
  void nothingWaitsAt(String service) {
    List<String> lists =
        council
            .get("/" + service + "/work-lists")
            .json()
            .path("lists")
            .valueStream()
            .map(list -> list.path("list").asString())
            .toList();
    assertThat(lists).isNotEmpty();
    lists.forEach(
        list ->
            Await.until(
                list + " has nothing for this child",
                Duration.ofSeconds(30),
                () -> !waits("/" + service + "/work-lists/" + list)));
  }

  private boolean waits(String list) {
    return council
        .get(list)
        .json()
        .path("items")
        .valueStream()
        .anyMatch(item -> item.path("child").asString("").equals(child));
  }
}
