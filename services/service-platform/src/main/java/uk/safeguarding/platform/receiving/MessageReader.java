package uk.safeguarding.platform.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.platform.publishing.CloudEventHeaders;

/** Reads a record from Kafka into the receiving service's own terms. */
final class MessageReader {

  private static final String SOURCE_PREFIX = "/services/";

  /** What a column of the log holds; a longer value would fail its whole batch for ever. */
  private static final int LONGEST_HEADER = 255;

  private final Reception reception;
  private final JsonMapper json;

  MessageReader(Reception reception, JsonMapper json) {
    this.reception = reception;
    this.json = json;
  }

  ReceivedMessage read(ConsumerRecord<String, byte[]> record) throws UnreadableMessage {
    String service = service(record);
    String type = header(record, CloudEventHeaders.TYPE);
    return new ReceivedMessage(
        header(record, CloudEventHeaders.ID),
        service,
        type,
        header(record, CloudEventHeaders.AGGREGATE_ID),
        sequenceNumber(record),
        recordedAt(record),
        payload(record, service, type));
  }

  private static String service(ConsumerRecord<?, ?> record) throws UnreadableMessage {
    String source = header(record, CloudEventHeaders.SOURCE);
    if (!source.startsWith(SOURCE_PREFIX)) {
      throw new UnreadableMessage("ce_source is not one of the platform's services");
    }
    return source.substring(SOURCE_PREFIX.length());
  }

  private Object payload(ConsumerRecord<?, byte[]> record, String service, String type)
      throws UnreadableMessage {
    byte @Nullable [] body = record.value();
    if (body == null) {
      throw new UnreadableMessage("the message has no body");
    }
    try {
      JsonNode tree = json.readTree(body);
      if (tree.isMissingNode() || tree.isNull()) {
        throw new UnreadableMessage("the body is not the JSON of " + type);
      }
      return reception.keepsWhole(service)
          ? whole(record, service, type, tree)
          : inOwnTerms(service, type, tree);
    } catch (JacksonException malformed) {
      throw new UnreadableMessage("the body is not the JSON of " + type, malformed);
    }
  }

  private static WholeMessage whole(
      ConsumerRecord<?, ?> record, String service, String type, JsonNode tree)
      throws UnreadableMessage {
    if (!(tree instanceof ObjectNode body)) {
      throw new UnreadableMessage("the body is not the JSON of " + type);
    }
    return new WholeMessage(
        service,
        type,
        header(record, CloudEventHeaders.SUBJECT),
        header(record, CloudEventHeaders.AGGREGATE_ID),
        sequenceNumber(record),
        body);
  }

  private Object inOwnTerms(String service, String type, JsonNode tree) {
    Class<?> known = reception.recordFor(service, type);
    return known == null ? new UnrecognisedMessage(type, tree) : json.treeToValue(tree, known);
  }

  private static long sequenceNumber(ConsumerRecord<?, ?> record) throws UnreadableMessage {
    String number = header(record, CloudEventHeaders.SEQUENCE_NUMBER);
    if (!number.matches("[0-9]{1,18}")) {
      throw new UnreadableMessage(CloudEventHeaders.SEQUENCE_NUMBER + " is not a number");
    }
    return Long.parseLong(number);
  }

  private static Instant recordedAt(ConsumerRecord<?, ?> record) throws UnreadableMessage {
    try {
      return Instant.parse(header(record, CloudEventHeaders.TIME));
    } catch (DateTimeException malformed) {
      throw new UnreadableMessage(CloudEventHeaders.TIME + " is not an instant", malformed);
    }
  }

  private static String header(ConsumerRecord<?, ?> record, String name) throws UnreadableMessage {
    @Nullable Header header = record.headers().lastHeader(name);
    if (header == null || header.value() == null) {
      throw new UnreadableMessage("the header " + name + " is missing");
    }
    String value = new String(header.value(), UTF_8);
    if (value.length() > LONGEST_HEADER || value.chars().anyMatch(Character::isISOControl)) {
      throw new UnreadableMessage("the header " + name + " cannot be stored");
    }
    return value;
  }
}
