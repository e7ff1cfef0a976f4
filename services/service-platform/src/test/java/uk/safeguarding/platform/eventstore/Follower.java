package uk.safeguarding.platform.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.platform.fixture.Await;

/** Someone who polls a log while it grows, and notes down what he is given. */
final class Follower {

  /** One look at the log: everything there is after what was seen last. */
  interface Look {
    List<Seen> next();
  }

  /** An event as a reader meets it. */
  record Seen(String id, String aggregate, long number) {}

  private final Look look;
  private final List<Seen> seen = new ArrayList<>();
  private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::follow);
  private volatile boolean told;

  Follower(Look look) {
    this.look = look;
    thread.start();
  }

  private void follow() {
    while (!told) {
      seen.addAll(look.next());
      Await.pass(Duration.ofMillis(2));
    }
    List<Seen> rest = look.next();
    while (!rest.isEmpty()) {
      seen.addAll(rest);
      rest = look.next();
    }
  }

  /** Everything seen, once the log has ended growing. */
  List<Seen> seen() throws InterruptedException {
    told = true;
    thread.join();
    return seen;
  }
}
