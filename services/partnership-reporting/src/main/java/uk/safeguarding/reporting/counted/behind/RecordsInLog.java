package uk.safeguarding.reporting.counted.behind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.behind.RecordBehind.LogPlace;
import uk.safeguarding.reporting.counted.behind.RecordBehind.MessageBehind;

/**
 * Looks messages up in the log itself, by the ids of their records.
 *
 * @param postgres of the log
 * @param json as the log's messages are written
 */
public record RecordsInLog(JdbcClient postgres, JsonMapper json) implements LoggedMessages {

  private static final String ABOUT_RECORDS =
      """
      select event_identifier, cast(transaction_id as text) as transaction, global_index, time_stamp, payload, meta_data
      from event_log
      where aggregate_identifier in (:records) and payload_type = :type and time_stamp <= :knownAt
      order by transaction_id, global_index
      """;

  @Override
  public List<LoggedMessage> about(Collection<String> records, Instant knownAt) {
    if (records.isEmpty()) {
      return List.of();
    }
    return postgres
        .sql(ABOUT_RECORDS)
        .param("records", List.copyOf(records))
        .param("type", WholeMessage.class.getName())
        .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
        .query((row, _) -> logged(row))
        .list();
  }

  private LoggedMessage logged(ResultSet row) throws SQLException {
    WholeMessage message = json.readValue(row.getString("payload"), WholeMessage.class);
    String recordedAt = json.readTree(row.getString("meta_data")).path("recordedAt").asString();
    return new LoggedMessage(
        message,
        new MessageBehind(
            row.getString("event_identifier"),
            message.type(),
            message.service(),
            new LogPlace(Long.parseLong(row.getString("transaction")), row.getLong("global_index")),
            Instant.parse(recordedAt),
            row.getObject("time_stamp", OffsetDateTime.class).toInstant()));
  }
}
