package uk.safeguarding.standalone.delivery;

import java.io.Console;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import uk.safeguarding.standalone.commandline.PlatformClient;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.SyntheticAuthority;

/**
 * An invented authority at the door of a running platform.
 *
 * @param seed the same seed, first month and number of months make the same requests
 */
public record Generation(long seed, YearMonth from, int months) {

  /**
   * Delivers all of it through HTTP alone, with the agencies' own accounts.
   *
   * @param progress where a terminal shows how far it has come
   * @throws uk.safeguarding.standalone.commandline.CommandFailed at the first refusal, or when no
   *     platform answers
   */
  public Delivered deliver(Map<String, String> environment, PrintStream progress) {
    PlatformClient operator = PlatformClient.as("operator", environment);
    // Says at once when there is no platform; the post would wait for one that restarts.
    operator.get("/api/positions");
    var post = new PatientPost(new HttpPost(environment), Thread::sleep, InstantSource.system());
    var pace = new Pace(() -> operator.get("/api/positions"));
    try (Stream<Day> days = SyntheticAuthority.of(seed, from, months)) {
      if (!isTerminal()) {
        return new Delivery(post, pace, (_, _) -> {}).deliver(days.iterator());
      }
      var bar =
          new Progress(
              from.atDay(1),
              from.plusMonths(months - 1L).atEndOfMonth(),
              progress,
              InstantSource.system());
      try {
        return new Delivery(post, pace, bar).deliver(days.iterator());
      } finally {
        bar.done();
      }
    }
  }

  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
