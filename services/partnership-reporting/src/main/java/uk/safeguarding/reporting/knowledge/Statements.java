package uk.safeguarding.reporting.knowledge;

import static uk.safeguarding.reporting.reported.ReportedFiguresInForce.LEAD_AGENCY;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.closing.ClosedPeriod;
import uk.safeguarding.reporting.commentary.Comment;
import uk.safeguarding.reporting.commentary.CommentaryHistory;
import uk.safeguarding.reporting.rebasing.Rebase;
import uk.safeguarding.reporting.rebasing.RebasingHistory;

/**
 * What people have said beside the figures: commentary, re-basings, closings of periods; as known
 * at one instant.
 */
public final class Statements {

  /** A century of months, quarters and years. */
  private static final int MOST_PERIODS = 1_700;

  private final Map<String, CommentaryHistory> commentary;
  private final Map<String, RebasingHistory> rebasings;
  private final Map<String, ClosedPeriod> closings;
  private final Instant knownAt;

  private Statements(
      Map<String, CommentaryHistory> commentary,
      Map<String, RebasingHistory> rebasings,
      Map<String, ClosedPeriod> closings,
      Instant knownAt) {
    this.commentary = commentary;
    this.rebasings = rebasings;
    this.closings = closings;
    this.knownAt = knownAt;
  }

  static Statements read(
      Knowledge.Sources sources, Collection<String> indicators, Instant knownAt) {
    var models = sources.models();
    var keys = indicators.stream().map(ref -> CommentaryHistory.key(LEAD_AGENCY, ref)).toList();
    return of(
        models.findAll(sources.commentary(), keys),
        models.findAll(sources.rebasings(), indicators),
        models.page(sources.closings(), Filters.empty(), "", MOST_PERIODS),
        knownAt);
  }

  static Statements of(
      List<CommentaryHistory> commentary,
      List<RebasingHistory> rebasings,
      List<ClosedPeriod> closings,
      Instant knownAt) {
    return new Statements(
        by(commentary, CommentaryHistory::indicator),
        by(rebasings, RebasingHistory::indicator),
        by(closings, ClosedPeriod::period),
        knownAt);
  }

  private static <V> Map<String, V> by(List<V> all, Function<V, String> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  /** The commentary in force on an indicator and period, or null. */
  public @Nullable Comment comment(String indicator, ReportingPeriod period) {
    @Nullable CommentaryHistory history = commentary.get(indicator);
    return history == null ? null : history.asKnownAt(period.toString(), knownAt);
  }

  /** The re-basings of an indicator's limits that stood, by first month. */
  public List<Rebase> rebasings(String indicator) {
    @Nullable RebasingHistory history = rebasings.get(indicator);
    return history == null ? List.of() : history.standingAt(knownAt);
  }

  /**
   * When a period was declared final, or null. A quarter or year is final too when all of its
   * months are.
   */
  public @Nullable Instant closedAt(ReportingPeriod period) {
    @Nullable Instant itself = closed(period.toString());
    if (itself != null || period instanceof Month) {
      return itself;
    }
    List<@Nullable Instant> months =
        period.months().stream().map(month -> closed(month.toString())).toList();
    return months.stream().allMatch(Objects::nonNull)
        ? months.stream().filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null)
        : null;
  }

  private @Nullable Instant closed(String period) {
    @Nullable ClosedPeriod turns = closings.get(period);
    return turns == null ? null : turns.closedAsKnownAt(knownAt);
  }
}
