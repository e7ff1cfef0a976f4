package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.safeguarding.standalone.commandline.CaughtUp;

/**
 * Promise P1 and P2 under {@code kill -9}: nothing acknowledged is lost and nothing counts twice,
 * whatever is killed and when. {@code safeguarding.kills} times each; the moments come from {@code
 * safeguarding.seed}.
 */
class KillIT {

  private static final Logger LOG = LoggerFactory.getLogger(KillIT.class);

  private static final int KILLS = Integer.getInteger("safeguarding.kills", 5);
  private static final int BETWEEN_LOOKS = 25;
  private static final Duration BACK_AGAIN = Duration.ofMinutes(2);

  private final Random random = new Random(Long.getLong("safeguarding.seed", 20181031L));

  @TempDir private Path directory;

  @Test
  void killing_the_jvm_loses_nothing_acknowledged_and_counts_nothing_twice() {
    try (PlatformProcess platform = PlatformProcess.start(directory.resolve("jvm"))) {
      var council = new PersistentCouncil(platform);
      for (int kill = 1; kill <= KILLS; kill++) {
        council.submitWhile(
            () -> {
              Moments.pass(random.nextInt(20, 1_500));
              platform.kill();
              platform.startAgain();
            });
        assertNothingLostAfter(kill, platform, council);
      }
    }
  }

  @Test
  void killing_postgresql_loses_nothing_acknowledged_and_counts_nothing_twice() {
    try (PlatformProcess platform = PlatformProcess.start(directory.resolve("postgres"))) {
      var council = new PersistentCouncil(platform);
      for (int kill = 1; kill <= KILLS; kill++) {
        council.submitWhile(
            () -> {
              Moments.pass(random.nextInt(20, 1_500));
              long killed = platform.postgresPid();
              ProcessHandle.of(killed).orElseThrow().destroyForcibly();
              Await.until("PostgreSQL is back", BACK_AGAIN, () -> platform.postgresPid() != killed);
            });
        assertNothingLostAfter(kill, platform, council);
      }
    }
  }

  /** Looked at every so often, so that a long run tells how far it was true. */
  private static void assertNothingLostAfter(
      int kills, PlatformProcess platform, PersistentCouncil council) {
    if (kills % BETWEEN_LOOKS == 0 || kills == KILLS) {
      assertNothingLost(kills, platform, council);
      LOG.info("{} kills, {} corrections, none lost", kills, council.acknowledged().size());
    }
  }

  private static void assertNothingLost(
      int kills, PlatformProcess platform, PersistentCouncil council) {
    council.finish();
    CaughtUp.await(platform.as("business-unit"));
    assertThat(council.acknowledged()).hasSizeGreaterThan(kills);
    council
        .acknowledged()
        .forEach(
            (id, version) ->
                assertThat(
                        platform
                            .as("business-unit")
                            .get("/api/returns/" + id)
                            .path("version")
                            .intValue())
                    .isEqualTo(version));
    var point =
        platform
            .as("business-unit")
            .get("/api/indicators/M1/series?from=2018-10&to=2018-10")
            .path("points")
            .get(0);
    assertThat(point.path("value").intValue()).isEqualTo(council.lastContacts());
    assertThat(point.path("revision").intValue()).isEqualTo(council.acknowledged().size() - 1);
    assertThat(council.acknowledged().values()).doesNotHaveDuplicates();
    assertThat(council.highestVersion()).isEqualTo(council.acknowledged().size());
  }
}
