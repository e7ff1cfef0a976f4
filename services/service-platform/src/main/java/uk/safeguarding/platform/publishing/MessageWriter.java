package uk.safeguarding.platform.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns a stored event into the record that goes to Kafka. */
final class MessageWriter {

  private final String service;
  private final int incarnation;
  private final Publication publication;
  private final JsonMapper json;

  MessageWriter(String service, int incarnation, Publication publication, JsonMapper json) {
    this.service = service;
    this.incarnation = incarnation;
    this.publication = publication;
    this.json = json;
  }

  @Nullable ProducerRecord<String, byte[]> recordOf(DomainEventMessage<?> event) {
    PublishedMessage message = publication.messageOf(event.getPayload(), event.getTimestamp());
    if (message == null) {
      return null;
    }
    var record =
        new ProducerRecord<>(
            Topic.of(service), message.subject(), json.writeValueAsBytes(message.body()));
    header(record, CloudEventHeaders.SPEC_VERSION, "1.0");
    header(record, CloudEventHeaders.ID, event.getIdentifier());
    header(record, CloudEventHeaders.TYPE, message.type());
    header(record, CloudEventHeaders.SOURCE, "/services/" + service);
    header(record, CloudEventHeaders.TIME, event.getTimestamp().toString());
    header(record, CloudEventHeaders.SUBJECT, message.subject());
    header(record, CloudEventHeaders.AGGREGATE_ID, event.getAggregateIdentifier());
    header(record, CloudEventHeaders.SEQUENCE_NUMBER, Long.toString(event.getSequenceNumber()));
    header(record, CloudEventHeaders.INCARNATION, Integer.toString(incarnation));
    header(record, CloudEventHeaders.CONTENT_TYPE, "application/json");
    return record;
  }

  private static void header(ProducerRecord<?, ?> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }
}
