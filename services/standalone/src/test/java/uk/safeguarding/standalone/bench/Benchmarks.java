package uk.safeguarding.standalone.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import uk.safeguarding.platform.host.ProcessDefaults;
import uk.safeguarding.standalone.embedded.DataDirectory;
import uk.safeguarding.standalone.embedded.EmbeddedPostgresServer;

/** B1 and B2 on an embedded PostgreSQL of their own, as durable as the platform's. */
final class Benchmarks {

  private static final String CONTACTS = "contacts_and_referrals";
  private static final String RETURNS = "agency_returns";

  private Benchmarks() {}

  /** Arguments: how many rounds count, 15 where nothing is said. */
  public static void main(String... arguments) throws Exception {
    ProcessDefaults.set();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
    System.out.printf(
        "%d cores, Java %s, %s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"));
    Path directory = Files.createTempDirectory("safeguarding-bench");
    try (DataDirectory data = DataDirectory.open(directory)) {
      var postgres = new EmbeddedPostgresServer(data, List.of(CONTACTS, RETURNS), () -> {});
      postgres.start();
      try {
        run(postgres, rounds);
      } finally {
        postgres.stop();
      }
    } finally {
      delete(directory);
    }
    System.exit(0);
  }

  private static void run(EmbeddedPostgresServer postgres, int rounds) throws Exception {
    try (var contacts = BenchedLog.of(postgres, CONTACTS, CommandsAgainstInserts.AGGREGATES)) {
      contacts.printSettings();
      System.out.println("| | what | ours | bare JDBC | ratio | spread | rounds |");
      System.out.println("|---|---|---|---|---|---|---|");
      System.out.println(
          new CommandsAgainstInserts(contacts)
              .measured(rounds)
              .row("B1", "commands that append an event, 16 threads", "events"));
    }
    try (var returns = BenchedLog.of(postgres, RETURNS, ReturnsAgainstBatch.AGGREGATES)) {
      System.out.println(
          new ReturnsAgainstBatch(returns)
              .measured(rounds)
              .row("B2", "append of a return of 500 rows", "rows"));
    }
  }

  private static void delete(Path directory) throws Exception {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
