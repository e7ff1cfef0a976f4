package uk.safeguarding.reporting.counted.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.intake.Subjects;

/**
 * Has PostgreSQL sort the log by subject, which keeps what does not fit into memory in its own
 * files, and reads it as it comes.
 *
 * <p>The transaction writes nothing, and so has no number that the log's other readers would wait
 * for.
 *
 * @param postgres of the log
 * @param json as the log's messages are written
 */
public record LogBySubject(JdbcTemplate postgres, TransactionTemplate transaction, JsonMapper json)
    implements SubjectMessages {

  private static final int ROWS_AT_A_TIME = 1_000;

  /** Sorting ten years takes longer than a statement may as a rule. */
  private static final String LONG =
      "set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = '10min';"
          + " set local work_mem = '64MB'";

  private static final String WANTED =
      " where payload_type = ? and (transaction_id, global_index) <= (?::text::xid8, ?)";

  /** Somewhat more than is wanted, and quickly. */
  private static final String IDENTITIES =
      "select payload from event_log" + WANTED + " and payload like '%\"child-identities-%'";

  private static final String BY_SUBJECT =
      """
      with message as (
        select payload::json ->> 'subject' as reference, payload, transaction_id, global_index, time_stamp
        from event_log %s)
      select coalesce(united.one, reference) as subject, payload,
        transaction_id::text::bigint as transaction_number, global_index, time_stamp
      from message left join unnest(?, ?) as united(member, one) on member = reference
      order by coalesce(united.one, reference) collate "C", transaction_id, message.global_index
      """
          .formatted(WANTED);

  @Override
  public void read(LogPosition upTo, Consumer<List<LoggedText>> subject) {
    transaction.executeWithoutResult(
        _ -> {
          postgres.execute(LONG);
          var united = united(upTo);
          var grouped = new Grouped(subject);
          postgres.query(connection -> bySubject(connection, upTo, united), grouped);
          grouped.pass();
        });
  }

  private United united(LogPosition upTo) {
    var united = new United();
    postgres.query(
        connection -> wanted(connection, IDENTITIES, upTo),
        row -> {
          WholeMessage message = json.readValue(row.getString(1), WholeMessage.class);
          @Nullable String other = Subjects.otherIn(message);
          if (other != null) {
            united.unite(message.subject(), other);
          }
        });
    return united;
  }

  private static PreparedStatement bySubject(Connection connection, LogPosition upTo, United united)
      throws SQLException {
    PreparedStatement statement = wanted(connection, BY_SUBJECT, upTo);
    Collection<String> members = united.members();
    statement.setArray(4, text(connection, members));
    statement.setArray(5, text(connection, members.stream().map(united::of).toList()));
    return statement;
  }

  private static PreparedStatement wanted(Connection connection, String sql, LogPosition upTo)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setFetchSize(ROWS_AT_A_TIME);
    statement.setString(1, WholeMessage.class.getName());
    statement.setString(2, Long.toString(upTo.transactionId()));
    statement.setLong(3, upTo.globalIndex());
    return statement;
  }

  private static java.sql.Array text(Connection connection, Collection<String> values)
      throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  /** Puts rows that come one after the other together. */
  private static final class Grouped implements RowCallbackHandler {

    private final Consumer<List<LoggedText>> subject;
    private String current = "";
    private List<LoggedText> messages = new ArrayList<>();

    Grouped(Consumer<List<LoggedText>> subject) {
      this.subject = subject;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
      String next = row.getString("subject");
      if (!next.equals(current)) {
        pass();
        current = next;
      }
      messages.add(
          new LoggedText(
              row.getString("payload"),
              new LogPosition(row.getLong("transaction_number"), row.getLong("global_index")),
              row.getObject("time_stamp", OffsetDateTime.class).toInstant()));
    }

    void pass() {
      if (!messages.isEmpty()) {
        subject.accept(messages);
        messages = new ArrayList<>();
      }
    }
  }
}
