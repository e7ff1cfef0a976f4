package uk.safeguarding.reporting.counted.fold;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.LogMoment;

/**
 * Reads the messages of a moment from the log itself.
 *
 * @param postgres of the log
 * @param json as the log's messages are written
 */
public record MessagesInLog(JdbcClient postgres, JsonMapper json) implements MomentMessages {

  private static final String OF_MOMENT =
      " from event_log where transaction_id = ?::text::xid8 and payload_type = ?";

  @Override
  public List<WholeMessage> of(LogMoment moment) {
    return ofMoment("select payload" + OF_MOMENT, moment).query(String.class).list().stream()
        .map(payload -> json.readValue(payload, WholeMessage.class))
        .toList();
  }

  @Override
  public boolean anyOutside(LogMoment moment, Stretch stretch) {
    return ofMoment(
            "select exists (select" + OF_MOMENT + " and not global_index between ? and ?)", moment)
        .param(stretch.first())
        .param(stretch.last())
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec ofMoment(String select, LogMoment moment) {
    return postgres
        .sql(select)
        .param(Long.toString(moment.transaction()))
        .param(WholeMessage.class.getName());
  }
}
