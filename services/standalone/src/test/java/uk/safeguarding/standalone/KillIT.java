package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.standalone.commandline.CaughtUp;

/**
 * Promise P1 and P2 under {@code kill -9}: nothing acknowledged is lost and nothing counts twice,
 * whatever is killed and when. {@code safeguarding.kills} times each; the moments come from {@code
 * safeguarding.seed}.
 */
class KillIT {

  private static final int KILLS = Integer.getInteger("safeguarding.kills", 5);
  private static final Duration BACK_AGAIN = Duration.ofMinutes(2);

  private final Random random = new Random(Long.getLong("safeguarding.seed", 20181031L));

  @TempDir private Path directory;

  @Test
  void killing_the_jvm_loses_nothing_acknowledged_and_counts_nothing_twice() {
    try (PlatformProcess platform = PlatformProcess.start(directory.resolve("jvm"))) {
      var council = new PersistentCouncil(platform);
      for (int kill = 0; kill < KILLS; kill++) {
        council.submitWhile(
            () -> {
              Moments.pass(random.nextInt(20, 1_500));
              platform.kill();
              platform.startAgain();
            });
      }
      assertNothingLost(platform, council);
    }
  }

  @Test
  void killing_postgresql_loses_nothing_acknowledged_and_counts_nothing_twice() {
    try (PlatformProcess platform = PlatformProcess.start(directory.resolve("postgres"))) {
      var council = new PersistentCouncil(platform);
      for (int kill = 0; kill < KILLS; kill++) {
        council.submitWhile(
            () -> {
              Moments.pass(random.nextInt(20, 1_500));
              long killed = platform.postgresPid();
              ProcessHandle.of(killed).orElseThrow().destroyForcibly();
              Await.until("PostgreSQL is back", BACK_AGAIN, () -> platform.postgresPid() != killed);
            });
      }
      assertNothingLost(platform, council);
    }
  }

  private static void assertNothingLost(PlatformProcess platform, PersistentCouncil council) {
    council.finish();
    CaughtUp.await(platform.as("business-unit"));
    assertThat(council.acknowledged()).hasSizeGreaterThan(KILLS);
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
