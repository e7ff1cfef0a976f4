package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.commandline.CaughtUp;
import uk.safeguarding.standalone.commandline.ErrandAtPlatform;
import uk.safeguarding.standalone.delivery.Delivered;
import uk.safeguarding.standalone.delivery.Generation;

/**
 * A month of an invented authority, with the history of those whose case is open in it, delivered
 * to a platform in a process of its own: some ten minutes each time, so for {@code make
 * long-tests}.
 */
@EnabledIfSystemProperty(
    named = "safeguarding.generate",
    matches = "true",
    disabledReason = "delivers months of an authority; run with -Dsafeguarding.generate=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GenerateIT {

  private static final Generation MONTH = new Generation(1, YearMonth.of(2017, 10), 1);

  private PlatformProcess platform;
  private Delivered first;
  private JsonNode digests;

  @BeforeAll
  void deliver(@TempDir Path directory) {
    platform = PlatformProcess.start(directory.resolve("data"));
    first = MONTH.deliver(platform.environment(), System.err);
    digests = digests();
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  @Test
  @Order(1)
  void a_month_is_taken_without_a_refusal_and_nothing_of_it_is_parked() {
    assertThat(first.isNew()).isGreaterThan(5_000);
    assertThat(first.wasKnown()).isZero();
    assertThat(
            platform
                .as("operator")
                .get("/api/positions")
                .path("positions")
                .valueStream()
                .mapToLong(reader -> reader.path("parked").longValue()))
        .containsOnly(0L);
  }

  @Test
  @Order(2)
  void the_same_again_is_all_known_and_changes_nothing() {
    Delivered second = MONTH.deliver(platform.environment(), System.err);
    assertThat(second).isEqualTo(new Delivered(0, first.all()));
    assertThat(digests()).isEqualTo(digests);
  }

  @Test
  @Order(3)
  void after_a_restart_and_a_rebuild_every_read_model_is_the_same() {
    platform.stop();
    platform.startAgain();
    ErrandAtPlatform.run(platform.as("operator"), "rebuild");
    assertThat(digests()).isEqualTo(digests);
  }

  @Test
  @Order(4)
  void a_platform_that_is_killed_and_started_again_meanwhile_gets_the_rest() {
    var another = new Generation(2, YearMonth.of(2017, 10), 1);
    long before = recorded();
    CompletableFuture<Delivered> delivery =
        CompletableFuture.supplyAsync(() -> another.deliver(platform.environment(), System.err));
    Await.until("a part is delivered", Duration.ofMinutes(2), () -> recorded() > before + 1_000);
    platform.kill();
    platform.startAgain();
    Delivered all = delivery.join();
    assertThat(all.isNew()).isGreaterThan(5_000);
    // What was recorded and not answered was known when it came again: one for each lane at most.
    assertThat(all.wasKnown()).isLessThanOrEqualTo(16);
    CaughtUp.await(platform.as("operator"));
  }

  private long recorded() {
    return platform
        .as("operator")
        .get("/api/positions")
        .path("positions")
        .valueStream()
        .filter(reader -> reader.path("projection").stringValue().equals("published"))
        .mapToLong(reader -> reader.path("head").longValue())
        .sum();
  }

  private JsonNode digests() {
    var operator = platform.as("operator");
    CaughtUp.await(operator);
    return operator.get("/api/operations/dumps").path("sha256");
  }
}
