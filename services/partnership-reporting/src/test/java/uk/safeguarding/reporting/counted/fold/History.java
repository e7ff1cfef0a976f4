package uk.safeguarding.reporting.counted.fold;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;

/**
 * A random log of some children: what is recorded is corrected and withdrawn, comes late and out of
 * order, and references turn out to be one child or two.
 */
final class History {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate FIRST = LocalDate.of(2017, 11, 20);

  /** Two days before a night in which the clocks change. */
  private static final Instant BEGINNING = Instant.parse("2018-03-23T00:00:00Z");

  private final Random random;
  private final boolean merging;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, String> merged = new HashMap<>();
  private final List<WholeMessage> messages = new ArrayList<>();

  private History(long seed, boolean merging) {
    this.random = new Random(seed);
    this.merging = merging;
  }

  /** In log order, in moments of one to six messages, over some days. */
  static List<Logged<WholeMessage>> random(long seed) {
    return random(seed, true);
  }

  /** Of children of whom none turns out to be another. */
  static List<Logged<WholeMessage>> ofDistinctChildren(long seed) {
    return random(seed, false);
  }

  private static List<Logged<WholeMessage>> random(long seed, boolean merging) {
    var history = new History(seed, merging);
    int length = 5 + history.random.nextInt(60);
    while (history.messages.size() < length) {
      history.happens();
    }
    return history.logged();
  }

  private void happens() {
    switch (random.nextInt(8)) {
      case 0, 1 -> contact();
      case 2, 3 -> plan();
      case 4 -> missing();
      case 5, 6 -> correctOrWithdraw();
      default -> {
        if (merging) {
          mergeOrSeparate();
        }
      }
    }
  }

  private String anyChild() {
    return "child-" + random.nextInt(5);
  }

  private LocalDate anyDay() {
    return FIRST.plusDays(random.nextInt(220));
  }

  private void contact() {
    String child = anyChild();
    say(
        "contact-received",
        newRecord("contact", child),
        child,
        "{'receivedAt':'%sT10:00:00Z','agency':'%s','source':'1A','age':%d}"
            .formatted(anyDay(), random.nextBoolean() ? "police" : "health", random.nextInt(18)));
  }

  private void plan() {
    String child = anyChild();
    String plan = newRecord("protection-plan", child);
    say(
        "child-became-subject-of-plan",
        plan,
        child,
        "{'startedOn':'%s','age':3}".formatted(anyDay()));
    if (random.nextBoolean()) {
      say("child-protection-plan-ended", plan, child, "{'endedOn':'%s'}".formatted(anyDay()));
    }
  }

  private void missing() {
    String child = anyChild();
    String episode = newRecord("missing-episode", child);
    LocalDate from = anyDay();
    say(
        "missing-episode-reported",
        episode,
        child,
        "{'missingAt':'%sT22:00:00Z','agency':'police'}".formatted(from));
    if (random.nextInt(4) > 0) {
      say(
          "return-from-missing-recorded",
          episode,
          child,
          "{'returnedAt':'%sT05:00:00Z'}".formatted(from.plusDays(1 + random.nextInt(70))));
    }
  }

  private void correctOrWithdraw() {
    if (owners.isEmpty()) {
      return;
    }
    List<String> all = owners.keySet().stream().sorted().toList();
    String record = all.get(random.nextInt(all.size()));
    // A correction may name the child by the reference that it had, or that it has now.
    String owner = Objects.requireNonNull(owners.get(record));
    String child = random.nextBoolean() ? owner : merged.getOrDefault(owner, owner);
    boolean withdraw = random.nextInt(3) == 0;
    switch (record.substring(0, record.indexOf('/'))) {
      case "contact" ->
          say(
              withdraw ? "contact-withdrawn" : "contact-corrected",
              record,
              child,
              withdraw ? "{}" : "{'receivedAt':'%sT09:00:00Z'}".formatted(anyDay()));
      case "protection-plan" ->
          say(
              withdraw ? "child-protection-plan-withdrawn" : "child-protection-plan-corrected",
              record,
              child,
              withdraw ? "{}" : "{'startedOn':'%s'}".formatted(anyDay()));
      default -> say("missing-episode-withdrawn", record, child, "{}");
    }
  }

  private void mergeOrSeparate() {
    String child = anyChild();
    String other = anyChild();
    String survivor = merged.get(other);
    if (survivor != null) {
      merged.remove(other);
      say("child-identities-separated", "child/" + survivor, survivor, named(other));
    } else if (!child.equals(other) && !merged.containsKey(child)) {
      merged.put(other, child);
      say("child-identities-merged", "child/" + child, child, named(other));
    }
  }

  private static String named(String other) {
    return "{'other':'%s'}".formatted(other);
  }

  private String newRecord(String kind, String child) {
    String record = kind + "/" + owners.size();
    owners.put(record, child);
    return record;
  }

  private void say(String type, String record, String child, String body) {
    long number = numbers.merge(record, 1L, Long::sum) - 1;
    messages.add(
        new WholeMessage(
            "a-service",
            type,
            child,
            record,
            number,
            (ObjectNode) JSON.readTree(body.replace('\'', '"'))));
  }

  private List<Logged<WholeMessage>> logged() {
    List<Logged<WholeMessage>> log = new ArrayList<>();
    int transaction = 100;
    Instant at = BEGINNING;
    int left = 0;
    for (WholeMessage message : messages) {
      if (left-- == 0) {
        left = random.nextInt(6);
        transaction += 1 + random.nextInt(3);
        at = later(at);
      }
      log.add(
          new Logged<>(
              message, "id-" + log.size(), new LogPosition(transaction, 1_000 + log.size()), at));
    }
    return log;
  }

  /** Soon, or the last moment of a day or the first of another, or days later. */
  private Instant later(Instant at) {
    LocalDate day = London.day(at);
    Instant midnight = day.plusDays(1).atStartOfDay(London.TIME).toInstant();
    return switch (random.nextInt(8)) {
      case 0 -> midnight;
      case 1 -> at.equals(midnight.minusMillis(1)) ? midnight : midnight.minusMillis(1);
      case 2 -> at.plus(Duration.ofDays(1 + random.nextInt(4)));
      case 3 -> at.plusMillis(1);
      default -> at.plusMillis(1 + random.nextInt(30_000_000));
    };
  }
}
