package uk.safeguarding.standalone.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import uk.safeguarding.standalone.PlatformProcess;
import uk.safeguarding.standalone.SharedPlatform;
import uk.safeguarding.standalone.commandline.CaughtUp;
import uk.safeguarding.synthetic.Day;

/** Every kind of request of the invented authority meets the service that decides on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeliveryIT {

  /** Its children are nobody's in the other tests. */
  private static final long SEED = 7;

  private final PlatformProcess platform = SharedPlatform.running();
  private List<Day> days = List.of();
  private Delivered first = new Delivered(0, 0);

  @BeforeAll
  void deliverOnce() {
    var lives = new LivesOfEveryKind(SEED, YearMonth.of(2017, 10), 1);
    days = lives.sample(1).toList();
    assertThat(
            days.stream()
                .flatMap(day -> day.requests().stream())
                .map(LivesOfEveryKind::kind)
                .collect(Collectors.toSet()))
        .containsAll(lives.kinds())
        .hasSizeGreaterThan(120);
    first = deliver();
  }

  @Test
  @Order(1)
  void is_taken_without_a_refusal() {
    assertThat(first.isNew())
        .isEqualTo(days.stream().flatMap(day -> day.requests().stream()).distinct().count());
  }

  @Test
  @Order(2)
  void and_every_reader_takes_what_was_recorded() {
    CaughtUp.await(platform.as("operator"));
    assertThat(
            platform
                .as("operator")
                .get("/api/positions")
                .path("positions")
                .valueStream()
                .mapToLong(reader -> reader.path("parked").longValue()))
        .isNotEmpty()
        .containsOnly(0L);
  }

  @Test
  @Order(3)
  void and_is_known_the_second_time() {
    assertThat(deliver()).isEqualTo(new Delivered(0, first.all()));
  }

  private Delivered deliver() {
    var post =
        new PatientPost(
            new HttpPost(platform.environment()), Thread::sleep, InstantSource.system());
    return new Delivery(post, () -> {}, (_, _) -> {}).deliver(days.iterator());
  }
}
