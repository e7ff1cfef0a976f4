package uk.safeguarding.platform.receiving;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The receiving service's own log: each message once, under the aggregate id and sequence number of
 * its origin, in one order that never changes, with times of receipt that never go backwards. What
 * is appended together has one such time, and nothing else has it.
 */
public final class ReceivedLog {

  /**
   * One appender at a time, so that index, transaction and time of receipt all run the same way.
   */
  private static final String TAKE_TURN =
      "select pg_advisory_xact_lock(hashtext('received-log ' || current_schema()))";

  private static final String KNOWN_AT =
      "select greatest(date_trunc('milliseconds', clock_timestamp()),"
          + " (select time_stamp + interval '1 millisecond' from event_log"
          + " order by transaction_id desc, global_index desc limit 1))";

  private static final String APPEND =
      """
      insert into event_log (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
        payload_type, payload_revision, payload, meta_data)
      values (?, ?, ?, ?, ?, ?, null, ?, ?)
      on conflict do nothing
      """;

  private static final String SAME_MESSAGE =
      "select count(*) from event_log where event_identifier = ? and aggregate_identifier = ? and sequence_number = ?";

  private final JdbcTemplate postgres;
  private final TransactionTemplate transaction;
  private final JsonMapper json;

  public ReceivedLog(JdbcTemplate postgres, TransactionTemplate transaction, JsonMapper json) {
    this.postgres = postgres;
    this.transaction = transaction;
    this.json = json;
  }

  /**
   * Appends what is not in the log yet, in the given order, in one transaction.
   *
   * @return how many were new
   * @throws IllegalStateException when two different messages claim one place in one aggregate
   */
  public int append(List<ReceivedMessage> messages) {
    Integer added = transaction.execute(_ -> appendInTurn(messages));
    return added == null ? 0 : added;
  }

  private int appendInTurn(List<ReceivedMessage> messages) {
    postgres.execute(TAKE_TURN);
    Timestamp knownAt = postgres.queryForObject(KNOWN_AT, Timestamp.class);
    int[] added =
        postgres.batchUpdate(
            APPEND, messages.stream().map(message -> row(message, knownAt)).toList());
    IntStream.range(0, added.length)
        .filter(i -> added[i] == 0)
        .forEach(i -> requireSameMessage(messages.get(i)));
    return IntStream.of(added).sum();
  }

  private Object[] row(ReceivedMessage message, @Nullable Timestamp knownAt) {
    return new Object[] {
      message.id(),
      message.aggregateId(),
      message.sequenceNumber(),
      message.service(),
      knownAt,
      message.payload().getClass().getName(),
      json.writeValueAsString(message.payload()),
      json.writeValueAsString(metaData(message.type(), message.recordedAt()))
    };
  }

  private static Map<String, String> metaData(String type, Instant recordedAt) {
    return Map.of("messageType", type, "recordedAt", recordedAt.toString());
  }

  private void requireSameMessage(ReceivedMessage message) {
    Integer same =
        postgres.queryForObject(
            SAME_MESSAGE,
            Integer.class,
            message.id(),
            message.aggregateId(),
            message.sequenceNumber());
    if (same == null || same == 0) {
      throw new IllegalStateException(
          "Message %s claims number %d of its aggregate, where the log already holds another message; its origin was"
                  .formatted(message.id(), message.sequenceNumber())
              + " restored to an earlier state, and its topic needs a new incarnation.");
    }
  }
}
