package uk.safeguarding.standalone.delivery;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.standalone.commandline.CommandFailed;

/**
 * Tries a letter again while the platform is away or busy, and gives up where it refuses. The
 * platform knows the same letter again, so that one whose answer was lost does no harm.
 */
final class PatientPost implements Post {

  /** How long a platform may be away: longer than a restart. */
  static final Duration PATIENCE = Duration.ofMinutes(5);

  /**
   * Two commands to one record may meet, for example with one that another service's message led
   * to.
   */
  private static final int CONFLICTS = 3;

  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Post post;
  private final Waiting waiting;
  private final InstantSource clock;

  /** How it waits between two attempts. */
  interface Waiting {
    void wait(Duration time) throws InterruptedException;
  }

  PatientPost(Post post, Waiting waiting, InstantSource clock) {
    this.post = post;
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * @throws CommandFailed naming the letter's address and what the platform said of it
   */
  @Override
  public Answer deliver(Letter letter) throws InterruptedException {
    var until = clock.instant().plus(PATIENCE);
    Duration wait = FIRST_WAIT;
    for (int attempt = 1; ; attempt++) {
      String reason;
      try {
        Answer answer = post.deliver(letter);
        if (answer.taken()) {
          return answer;
        }
        if (!worthAnotherTry(answer, attempt)) {
          throw refused(letter, answer);
        }
        reason = "it answers " + answer.status();
        wait = longer(wait, Duration.ofSeconds(answer.retryAfterSeconds()));
      } catch (IOException lost) {
        reason = "it does not answer";
      }
      if (clock.instant().isAfter(until)) {
        throw new CommandFailed(
            "The platform took nothing more for %d minutes (%s: %s). Start it and run the same command again: it goes on."
                .formatted(PATIENCE.toMinutes(), letter.address(), reason));
      }
      waiting.wait(wait);
      wait = shorter(wait.multipliedBy(2), LONGEST_WAIT);
    }
  }

  /**
   * The answers to all of them.
   *
   * @throws CommandFailed as for one letter; what comes after that one is not sent
   */
  @Override
  public List<Answer> deliver(List<Letter> letters) throws InterruptedException {
    var answers = new ArrayList<Answer>();
    while (answers.size() < letters.size()) {
      List<Letter> rest = letters.subList(answers.size(), letters.size());
      if (rest.size() > 1) {
        answers.addAll(taken(rest));
      }
      if (answers.size() < letters.size()) {
        answers.add(deliver(letters.get(answers.size())));
      }
    }
    return answers;
  }

  private List<Answer> taken(List<Letter> letters) throws InterruptedException {
    try {
      return post.deliver(letters);
    } catch (IOException lost) {
      // Some may be taken; each is known when it comes again.
      return List.of();
    }
  }

  private static boolean worthAnotherTry(Answer answer, int attempt) {
    // 500 is also what it says while its database is away.
    return answer.status() == 429
        || answer.status() >= 500
        || (answer.status() == 409 && attempt < CONFLICTS);
  }

  private static CommandFailed refused(Letter letter, Answer answer) {
    return new CommandFailed(
        "%s was refused with %d: %s"
            .formatted(letter.address(), answer.status(), detail(answer.body())));
  }

  private static String detail(byte[] body) {
    try {
      JsonNode problem = JSON.readTree(body);
      String rule = problem.path("rule").asString("");
      String detail = problem.path("detail").asString("no reason given");
      return rule.isEmpty() ? detail : detail + " (" + rule + ")";
    } catch (JacksonException noProblem) {
      return "no reason given";
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
