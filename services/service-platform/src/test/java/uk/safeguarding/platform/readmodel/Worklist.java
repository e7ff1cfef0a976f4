package uk.safeguarding.platform.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.Worklist.Row;
import uk.safeguarding.platform.readmodel.Worklist.Step;

/**
 * A sample read model whose documents show everything that went into them: each subject has a row
 * and, under another key, the same row again. Deliberately not idempotent, so that a step folded
 * twice would show.
 */
final class Worklist implements Projection<Step, Row> {

  /** An event; its subject's rows collect the numbers, a number below 0 takes them away. */
  record Step(String subject, int number) {}

  /** The steps folded, and when the log learned of each. */
  record Row(String subject, List<Integer> numbers, List<String> knownAt) {}

  final Set<String> poisoned = ConcurrentHashMap.newKeySet();
  final Set<Integer> poisonedNumbers = ConcurrentHashMap.newKeySet();
  final AtomicInteger refusals = new AtomicInteger();
  final AtomicInteger folds = new AtomicInteger();
  private final int segments;

  Worklist(int segments) {
    this.segments = segments;
  }

  @Override
  public String name() {
    return "worklist";
  }

  @Override
  public Class<Step> eventType() {
    return Step.class;
  }

  @Override
  public Class<Row> documentType() {
    return Row.class;
  }

  @Override
  public String subject(Step event) {
    return event.subject();
  }

  @Override
  public Collection<String> keys(Step event) {
    if (poisoned.contains("keys of " + event.subject())) {
      throw new IllegalArgumentException("no keys for " + event.subject());
    }
    return List.of(event.subject(), event.subject() + "-copy");
  }

  @Override
  public Change<Row> evolve(String key, @Nullable Row row, Logged<Step> event) {
    folds.incrementAndGet();
    if (poisoned.contains(key) || poisonedNumbers.contains(event.event().number())) {
      refusals.incrementAndGet();
      throw new IllegalArgumentException("no fold for " + key);
    }
    if (event.event().number() < 0) {
      return Change.remove();
    }
    List<Integer> numbers = new ArrayList<>(row == null ? List.of() : row.numbers());
    List<String> times = new ArrayList<>(row == null ? List.of() : row.knownAt());
    numbers.add(event.event().number());
    times.add(event.knownAt().toString());
    return Change.put(new Row(event.event().subject(), numbers, times));
  }

  @Override
  public int segments() {
    return segments;
  }
}
