package uk.safeguarding.standalone.bench;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.safeguarding.contactsandreferrals.contact.ContactAggregate;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ContactOutcome;
import uk.safeguarding.contactsandreferrals.contact.PrimaryNeed;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.contactsandreferrals.contact.commands.ReceiveContact;
import uk.safeguarding.contactsandreferrals.contact.commands.RecordContactOutcome;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.standalone.bench.BareRows.Row;

/**
 * B1: sixteen threads receive contacts and record what came of them, half of the commands on a new
 * record and half on one that must be read first; then sixteen threads insert the same rows.
 */
final class CommandsAgainstInserts {

  static final Aggregates AGGREGATES = Aggregates.of(ContactAggregate.class);

  private static final int THREADS = 16;
  private static final int CONTACTS_PER_THREAD = 150;
  private static final int WARM_UP = 5;

  private final BenchedLog log;
  private final BareRows bare;

  CommandsAgainstInserts(BenchedLog log) {
    this.log = log;
    this.bare = new BareRows(log);
  }

  Ratios measured(int rounds) throws Exception {
    var ratios = new Ratios();
    List<Connection> connections = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int thread = 0; thread < THREADS; thread++) {
        connections.add(log.connection());
      }
      for (int round = 0; round < WARM_UP + rounds; round++) {
        List<Row> rows = new ArrayList<>();
        ratios.round(
            () -> commands(threads),
            () -> inserts(threads, connections, rows),
            round >= WARM_UP,
            () -> rows.addAll(bare.next()));
      }
    } finally {
      for (Connection each : connections) {
        each.close();
      }
    }
    return ratios;
  }

  private int commands(ExecutorService threads) throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      work.add(this::contacts);
    }
    return sum(threads.invokeAll(work));
  }

  private int contacts() {
    for (int each = 0; each < CONTACTS_PER_THREAD; each++) {
      contact(new ContactId(UUID.randomUUID()));
    }
    return 2 * CONTACTS_PER_THREAD;
  }

  private void contact(ContactId contact) {
    log.commands()
        .send(
            new ReceiveContact(
                contact,
                new ChildRef(UUID.randomUUID()),
                9,
                ReferralSource.SCHOOL,
                "schools",
                PrimaryNeed.ABUSE_OR_NEGLECT,
                Instant.parse("2018-10-05T14:10:00Z"),
                false),
            told(contact, ""));
    log.commands()
        .send(
            new RecordContactOutcome(contact, ContactOutcome.REFERRAL, LocalDate.of(2018, 10, 5)),
            told(contact, "/outcome"));
  }

  /** As a record's address and content are told. */
  private static Map<String, String> told(ContactId contact, String action) {
    return Map.of(
        "address",
        "/contacts-and-referrals/contacts/" + contact.value() + action,
        "content",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  }

  private static int inserts(ExecutorService threads, List<Connection> connections, List<Row> rows)
      throws Exception {
    int share = rows.size() / THREADS;
    List<Callable<Integer>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      Connection connection = connections.get(thread);
      int from = thread * share;
      List<Row> part = rows.subList(from, thread == THREADS - 1 ? rows.size() : from + share);
      work.add(
          () -> {
            BareRows.insertOneByOne(connection, part);
            return part.size();
          });
    }
    return sum(threads.invokeAll(work));
  }

  private static int sum(List<Future<Integer>> parts) throws Exception {
    int sum = 0;
    for (Future<Integer> part : parts) {
      sum += part.get();
    }
    return sum;
  }
}
