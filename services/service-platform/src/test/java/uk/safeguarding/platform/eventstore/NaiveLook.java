package uk.safeguarding.platform.eventstore;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.safeguarding.platform.eventstore.Follower.Seen;
import uk.safeguarding.platform.fixture.LogFixture;

/**
 * The control: a reader who goes by the index alone, with or without the fence of settled
 * transactions.
 */
final class NaiveLook implements Follower.Look {

  static final String SETTLED = " and transaction_id < pg_snapshot_xmin(pg_current_snapshot())";

  private final JdbcTemplate postgres;
  private final String fence;
  private long last;

  NaiveLook(LogFixture log) {
    this(log, "");
  }

  NaiveLook(LogFixture log, String fence) {
    this.postgres = log.template();
    this.fence = fence;
  }

  @Override
  public List<Seen> next() {
    return postgres.query(
        "select global_index, event_identifier, aggregate_identifier, sequence_number from"
            + " event_log where global_index > ?"
            + fence
            + " order by global_index limit 1000",
        (row, _) -> {
          last = row.getLong(1);
          return new Seen(row.getString(2), row.getString(3), row.getLong(4));
        },
        last);
  }
}
