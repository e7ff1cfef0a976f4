package uk.safeguarding.reporting.counted.fold;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.LogMoment;

/**
 * Reads the messages of a moment or a day from the log itself.
 *
 * @param postgres of the log
 * @param json as the log's messages are written
 */
public record MessagesInLog(JdbcClient postgres, JsonMapper json) implements MomentMessages {

  private static final String OF_MOMENT =
      " from event_log where transaction_id = ?::text::xid8 and payload_type = ?";

  /** Of a merge or a separation the other child as well; of what else is called so, no subject. */
  private static final String NAMED_BETWEEN =
      """
      select distinct named from event_log,
        lateral (values (payload::jsonb ->> 'subject'), (payload::jsonb -> 'body' ->> 'other')) as message (named)
      where time_stamp >= ? and time_stamp < ? and payload_type = ? and named is not null
      """;

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

  @Override
  public Set<String> namedOn(LocalDate day) {
    return postgres
        .sql(NAMED_BETWEEN)
        .param(midnight(day))
        .param(midnight(day.plusDays(1)))
        .param(WholeMessage.class.getName())
        .query(String.class)
        .set();
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return day.atStartOfDay(London.TIME).toOffsetDateTime();
  }

  private JdbcClient.StatementSpec ofMoment(String select, LogMoment moment) {
    return postgres
        .sql(select)
        .param(Long.toString(moment.transaction()))
        .param(WholeMessage.class.getName());
  }
}
