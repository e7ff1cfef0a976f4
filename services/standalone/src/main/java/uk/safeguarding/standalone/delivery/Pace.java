package uk.safeguarding.standalone.delivery;

import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.commandline.CommandFailed;

/**
 * Holds a delivery back while a reader of the platform's logs is far behind: its publishers, its
 * read models and what reacts to messages may lag by so much, and no more.
 */
final class Pace implements Runnable {

  /** So many requests pass between two looks. */
  static final int BETWEEN_LOOKS = 2_000;

  /** How many events a reader may be behind. */
  static final long MOST_BEHIND = 10_000;

  private static final int MILLISECONDS_BETWEEN_LOOKS = 200;

  private final Supplier<JsonNode> positions;
  private int requests;

  /**
   * @param positions what {@code GET /api/positions} answers
   */
  Pace(Supplier<JsonNode> positions) {
    this.positions = positions;
  }

  @Override
  public void run() {
    if (++requests % BETWEEN_LOOKS == 0) {
      while (behind() > MOST_BEHIND) {
        rest();
      }
    }
  }

  private long behind() {
    return positions.get().path("positions").valueStream().mapToLong(Pace::behind).max().orElse(0);
  }

  private static long behind(JsonNode reader) {
    return reader.path("caughtUp").booleanValue()
        ? 0
        : reader.path("head").longValue() - reader.path("position").longValue();
  }

  private static void rest() {
    try {
      Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted. Run the same command again: it goes on.");
    }
  }
}
