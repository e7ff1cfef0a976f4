package uk.safeguarding.reporting.facts.care;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Looked-after children by how many social workers they have had since they came into care, and the
 * changes of social worker. Whoever was a child's worker on the first day in care is the first.
 */
public final class SocialWorkers implements Counting {

  public static final String CHANGES = "changes-of-social-worker";

  /** So many or more are counted as one group. */
  public static final int MOST = 5;

  private static final String KIND = "social-worker-allocation";

  /** The count of children with so many; {@link #MOST} is that many or more. */
  public static String having(int workers) {
    return "children-looked-after-with-%d%s-social-workers"
        .formatted(workers, workers == MOST ? "-or-more" : "");
  }

  @Override
  public Set<String> counts() {
    return Set.copyOf(
        Stream.concat(
                Stream.of(CHANGES), IntStream.rangeClosed(1, MOST).mapToObj(SocialWorkers::having))
            .toList());
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return count.equals(CHANGES) ? Set.of(Dimension.TEAM, Dimension.REASON) : Set.of();
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND, "period-of-care");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Stream<Fact> stood =
        ChildrenLookedAfter.spans(known).spans().stream()
            .flatMap(care -> inCare(subject, care, known));
    return Stream.concat(stood, changes(known));
  }

  /** From the day of each further worker the child has had one more. */
  private static Stream<Fact> inCare(String child, Span care, SubjectRecord known) {
    List<LocalDate> since = firstDays(care, known);
    return IntStream.rangeClosed(1, Math.min(MOST, since.size()))
        .boxed()
        .flatMap(
            workers -> {
              LocalDate until =
                  workers < MOST && workers < since.size() ? since.get(workers) : care.until();
              var days = Spans.of(List.of(new Span(since.get(workers - 1), until)));
              return OpenTo.stood(having(workers), child, days);
            });
  }

  /** The first day in this time in care of each worker, in order. */
  private static List<LocalDate> firstDays(Span care, SubjectRecord known) {
    Map<String, LocalDate> byWorker = new TreeMap<>();
    known
        .standing(KIND)
        .map(Map.Entry::getValue)
        .forEach(
            allocation -> {
              Span span = OpenTo.span(allocation);
              LocalDate first = span.from().isBefore(care.from()) ? care.from() : span.from();
              if (first.isBefore(span.until()) && first.isBefore(care.until())) {
                byWorker.merge(
                    started(allocation).text("worker"),
                    first,
                    (one, other) -> one.isBefore(other) ? one : other);
              }
            });
    return byWorker.values().stream().sorted().toList();
  }

  private static Stream<Fact> changes(SubjectRecord known) {
    List<Map.Entry<String, KnownRecord>> all = known.standing(KIND).toList();
    return all.stream()
        .filter(each -> followsAnother(started(each.getValue()), all))
        .map(
            each -> {
              Statement started = started(each.getValue());
              return new Fact.Happened(
                  CHANGES,
                  each.getKey(),
                  started.day("startedOn"),
                  Dimensions.NONE
                      .with(Dimension.TEAM, started.textOrNull("team"))
                      .with(Dimension.REASON, started.textOrNull("reason")));
            });
  }

  private static boolean followsAnother(
      Statement started, List<Map.Entry<String, KnownRecord>> all) {
    return all.stream()
        .map(each -> started(each.getValue()))
        .filter(other -> !other.text("worker").equals(started.text("worker")))
        .anyMatch(other -> other.day("startedOn").isBefore(started.day("startedOn")));
  }

  private static Statement started(KnownRecord allocation) {
    return requireNonNull(allocation.statement("started"));
  }
}
