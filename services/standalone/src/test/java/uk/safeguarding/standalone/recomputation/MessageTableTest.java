package uk.safeguarding.standalone.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A log in another DuckDB stands for the one in PostgreSQL: both are read by the same words. */
class MessageTableTest {

  private static final String LOG =
      """
      create schema partnership_reporting;
      create table partnership_reporting.event_log (transaction_id bigint, global_index bigint,
        aggregate_identifier varchar, sequence_number bigint, payload_type varchar, payload varchar);
      insert into partnership_reporting.event_log values
        (8, 1, 'contact/2', 0, 'uk.safeguarding.platform.receiving.WholeMessage',
          '{"service": "contacts-and-referrals", "type": "contact-received", "subject": "b", "body": {"child": "b"}}'),
        (7, 3, 'contact/1', 4, 'uk.safeguarding.platform.receiving.WholeMessage',
          '{"service": "contacts-and-referrals", "type": "contact-withdrawn", "subject": "a", "body": {"child": "a"}}'),
        (7, 2, 'contact/1', 0, 'uk.safeguarding.platform.receiving.WholeMessage',
          '{"service": "contacts-and-referrals", "type": "contact-received", "subject": "a", "body": {"child": "a"}}'),
        (7, 4, 'return/1', 0, 'uk.safeguarding.reporting.received.FiguresReported', '{}')
      """;

  @Test
  void the_log_is_taken_over_in_its_own_order_and_other_events_are_left() throws SQLException {
    try (Connection log = DriverManager.getConnection("jdbc:duckdb:");
        Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = log.createStatement();
        Statement taken = duck.createStatement()) {
      statement.execute(LOG);
      MessageTable messages = MessageTable.in(duck);

      assertThat(messages.takeOver(log)).isEqualTo(3);
      messages.close();

      try (ResultSet rows =
          taken.executeQuery(
              "select record, sequence, type, body->>'child' from message order by position")) {
        List<String> read = new ArrayList<>();
        while (rows.next()) {
          read.add(
              "%s %d %s %s"
                  .formatted(
                      rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
        }
        assertThat(read)
            .containsExactly(
                "contact/1 0 contact-received a",
                "contact/1 4 contact-withdrawn a",
                "contact/2 0 contact-received b");
      }
    }
  }
}
