package uk.safeguarding.standalone.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
  private final Queue<String> newOnes = new ConcurrentLinkedQueue<>();
  private final Queue<String> knownOnes = new ConcurrentLinkedQueue<>();
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
    assertThat(first.all()).isEqualTo(days.stream().mapToLong(day -> day.requests().size()).sum());
    assertThat(knownOnes)
        .as("a birth that another agency had told rightly before")
        .allMatch(address -> address.endsWith("/date-of-birth"));
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
    Delivered second = deliver();

    assertThat(newOnes)
        .as("an adopted child starts anew each time, or the answer would tell who it was")
        .allMatch(address -> address.endsWith("/adoption"));
    assertThat(second).isEqualTo(new Delivered(newOnes.size(), first.all() - newOnes.size()));
  }

  private Delivered deliver() {
    newOnes.clear();
    knownOnes.clear();
    var http = new HttpPost(platform.environment());
    var post =
        new PatientPost(letter -> noted(letter, http), Thread::sleep, InstantSource.system());
    return new Delivery(post, () -> {}, (_, _) -> {}).deliver(days.iterator());
  }

  private Post.Answer noted(Letter letter, Post post) throws IOException, InterruptedException {
    Post.Answer answer = post.deliver(letter);
    (answer.isNew() ? newOnes : knownOnes).add(letter.address());
    return answer;
  }
}
