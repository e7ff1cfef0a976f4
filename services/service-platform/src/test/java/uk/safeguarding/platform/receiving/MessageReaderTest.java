package uk.safeguarding.platform.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What enters the log, and what is put aside with which reason. */
class MessageReaderTest {

  private record Visited(String child, LocalDate on) {}

  private static final String BODY = "{\"child\":\"child-1\",\"on\":\"2026-02-27\"}";

  private final MessageReader reader =
      new MessageReader(
          new Reception(Map.of("sample-service", Map.of("visited", Visited.class))),
          JsonMapper.shared());
  private final Map<String, @Nullable String> headers = new LinkedHashMap<>();

  MessageReaderTest() {
    headers.put("ce_id", "event-1");
    headers.put("ce_type", "visited");
    headers.put("ce_source", "/services/sample-service");
    headers.put("ce_time", "2026-03-01T09:30:00.125Z");
    headers.put("ce_aggregateid", "aggregate-1");
    headers.put("ce_sequencenumber", "3");
  }

  @SuppressWarnings("NullAway") // Kafka's records may lack a body.
  private ReceivedMessage read(@Nullable String body) throws UnreadableMessage {
    byte[] bytes = body == null ? null : body.getBytes(UTF_8);
    var record = new ConsumerRecord<>("sample-service.events.v1", 0, 0L, "child-1", bytes);
    headers.forEach(
        (name, value) -> record.headers().add(name, value == null ? null : value.getBytes(UTF_8)));
    return reader.read(record);
  }

  @Test
  void a_header_that_the_log_could_not_store_is_named() {
    headers.put("ce_aggregateid", "a\u0000b");
    unreadable(BODY, "the header ce_aggregateid cannot be stored");

    headers.put("ce_aggregateid", "a".repeat(256));
    unreadable(BODY, "the header ce_aggregateid cannot be stored");
  }

  private void unreadable(@Nullable String body, String reason) {
    assertThatExceptionOfType(UnreadableMessage.class)
        .isThrownBy(() -> read(body))
        .withMessage(reason);
  }

  @Test
  void a_message_of_a_known_type_is_read_into_the_services_own_record() throws UnreadableMessage {
    assertThat(read(BODY))
        .isEqualTo(
            new ReceivedMessage(
                "event-1",
                "sample-service",
                "visited",
                "aggregate-1",
                3,
                Instant.parse("2026-03-01T09:30:00.125Z"),
                new Visited("child-1", LocalDate.of(2026, 2, 27))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ce_id", "ce_type", "ce_source", "ce_time", "ce_aggregateid", "ce_sequencenumber"})
  void a_header_that_is_missing_or_empty_of_a_value_is_named(String header) {
    headers.put(header, null);
    unreadable(BODY, "the header " + header + " is missing");

    headers.remove(header);
    unreadable(BODY, "the header " + header + " is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ce_sequencenumber | three                    | ce_sequencenumber is not a number
          ce_sequencenumber | 3.0                      | ce_sequencenumber is not a number
          ce_sequencenumber | 9223372036854775808      | ce_sequencenumber is not a number
          ce_sequencenumber | -1                       | ce_sequencenumber is not a number
          ce_time           | yesterday                | ce_time is not an instant
          ce_time           | 2026-03-01               | ce_time is not an instant
          ce_time           | 2026-02-30T09:30:00Z     | ce_time is not an instant
          ce_source         | https://elsewhere        | ce_source is not one of the platform's services
          """)
  void a_header_that_says_nothing_readable_is_named(String header, String value, String reason) {
    headers.put(header, value);

    unreadable(BODY, reason);
  }

  @Test
  void a_message_without_a_body_is_unreadable() {
    unreadable(null, "the message has no body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "\"visited\"",
        "[]",
        "null",
        "{\"child\":\"child-1\",\"on\":\"27.2.2026\"}",
        BODY + "}"
      })
  void a_body_that_is_not_the_types_json_is_unreadable(String body) {
    unreadable(body, "the body is not the JSON of visited");
  }

  @Test
  void a_type_that_is_not_known_yet_is_kept_as_it_is() throws UnreadableMessage {
    headers.put("ce_type", "conference-held");

    assertThat(read(BODY).payload())
        .isEqualTo(new UnrecognisedMessage("conference-held", JsonMapper.shared().readTree(BODY)));
  }

  @Test
  void a_type_that_is_not_known_yet_must_still_be_json() {
    headers.put("ce_type", "conference-held");

    unreadable("{", "the body is not the JSON of conference-held");
    unreadable("", "the body is not the JSON of conference-held");
  }
}
