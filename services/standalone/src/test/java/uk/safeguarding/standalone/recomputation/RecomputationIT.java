package uk.safeguarding.standalone.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.PlatformProcess;
import uk.safeguarding.standalone.commandline.CaughtUp;
import uk.safeguarding.standalone.delivery.Generation;
import uk.safeguarding.standalone.delivery.SampledDelivery;

/**
 * Every figure that the platform counts from events is the one that SQL counts from the same
 * messages: numerator and denominator of all indicators, in each month of an invented authority and
 * in the quarters and years that end in it. Some lives of every kind over 13 months from October
 * 2017; or, where {@code safeguarding.recomputed-months} says how many, the whole authority over as
 * many months, which end in March 2026.
 */
class RecomputationIT {

  private static final Logger LOG = LoggerFactory.getLogger(RecomputationIT.class);

  private static final int WHOLE = Integer.getInteger("safeguarding.recomputed-months", 0);
  private static final int MONTHS = WHOLE > 0 ? WHOLE : 13;
  private static final int LIVES_OF_EACH_KIND = 3;

  private static final YearMonth FIRST =
      WHOLE > 0 ? YearMonth.of(2026, 4).minusMonths(WHOLE) : YearMonth.of(2017, 10);

  @TempDir private Path directory;

  @Test
  void every_figure_counted_from_events_is_the_one_that_sql_counts() throws SQLException {
    try (PlatformProcess platform = PlatformProcess.start(directory.resolve("data"))) {
      deliver(platform.environment());
      CaughtUp.await(platform.as("operator"));

      SortedMap<String, Recomputed> expected = recomputed(platform.endpoints());
      var served = ServedFigures.by(platform.as("business-unit"));

      assertThat(served.refs()).hasSize(77);
      assertThat(expected).hasSize(77 * served.periods(expected.keySet()).size());
      assertThat(served.differencesFrom(expected)).isEmpty();
    }
  }

  private static void deliver(Map<String, String> environment) {
    if (WHOLE > 0) {
      new Generation(1, FIRST, MONTHS).deliver(environment, System.err);
    } else {
      SampledDelivery.deliver(environment, 1, FIRST, MONTHS, LIVES_OF_EACH_KIND);
    }
  }

  private static SortedMap<String, Recomputed> recomputed(JsonNode endpoints) throws SQLException {
    try (Connection log =
            DriverManager.getConnection(
                endpoints.path("jdbcUrl").stringValue(),
                endpoints.path("postgres").path("user").stringValue(),
                endpoints.path("postgres").path("password").stringValue());
        Recomputation recomputation = Recomputation.empty()) {
      long start = System.nanoTime();
      long messages = recomputation.messages().takeOver(log);
      long loaded = System.nanoTime();
      assertThat(messages).isGreaterThan(MONTHS * 100L);
      SortedMap<String, Recomputed> figures =
          recomputation.figures(FIRST, FIRST.plusMonths(MONTHS - 1L));
      LOG.info(
          "{} messages loaded in {} ms, counted in {} ms",
          messages,
          (loaded - start) / 1_000_000,
          (System.nanoTime() - loaded) / 1_000_000);
      return figures;
    }
  }
}
