package uk.safeguarding.reporting.facts.frontdoor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.facts.AgeBands;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.Milestones;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.Periods;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Children open to the authority who were missing at any time of a period, each once, whichever
 * agencies reported it; and the episodes as each agency reports them. An episode without a return
 * goes on to the end of the month in which the child turns 18.
 */
public final class ChildrenMissing implements Counting {

  public static final String CHILDREN = "children-missing";
  public static final String EPISODES = "missing-episodes-reported";

  /** By what an agency's record of an episode can be broken down. */
  public static final Set<Dimension> BY =
      Set.of(Dimension.AGENCY, Dimension.MISSING_FROM, Dimension.AGE_BAND);

  private static final int ADULT = 18;

  @Override
  public Set<String> counts() {
    return Set.of(CHILDREN, EPISODES);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return count.equals(EPISODES) ? BY : Set.of();
  }

  @Override
  public Set<String> kinds() {
    return Set.of(
        "missing-episode", "referral", "protection-plan", "period-of-care", "child", "care-leaver");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans missing = Spans.of(known.standing("missing-episode").map(e -> span(e.getValue())));
    Spans open =
        ChildrenInNeed.openCase(known).or(OpenTo.protectionPlan(known)).or(OpenTo.care(known));
    @Nullable Month adult = Milestones.month(known, ADULT);
    Spans grown =
        adult == null ? Spans.NONE : Spans.of(Stream.of(Span.since(adult.next().firstDay())));
    return Stream.concat(
        Periods.atAnyTime(CHILDREN, subject, missing.and(open).butNot(grown)),
        known.standing("missing-episode").map(e -> reported(e.getKey(), e.getValue())));
  }

  /** A child that comes back on the day it went was missing on that day. */
  private static Span span(KnownRecord episode) {
    LocalDate from = requireNonNull(episode.statement("reported")).dayOfMoment("missingAt");
    @Nullable Statement returned = episode.statement("returned");
    return returned == null
        ? Span.since(from)
        : new Span(from, returned.dayOfMoment("returnedAt").plusDays(1));
  }

  /** As its agency has it: two agencies may differ on one absence. */
  public static Dimensions dimensions(Statement reported) {
    return Dimensions.NONE
        .with(Dimension.AGENCY, reported.textOrNull("agency"))
        .with(Dimension.MISSING_FROM, reported.textOrNull("missingFrom"))
        .with(Dimension.AGE_BAND, AgeBands.of(reported.years("age")));
  }

  private static Fact reported(String id, KnownRecord episode) {
    Statement reported = requireNonNull(episode.statement("reported"));
    return new Fact.Happened(EPISODES, id, reported.dayOfMoment("missingAt"), dimensions(reported));
  }
}
