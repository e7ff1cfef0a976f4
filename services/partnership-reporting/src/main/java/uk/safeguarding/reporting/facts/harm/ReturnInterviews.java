package uk.safeguarding.reporting.facts.harm;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.HourLimit;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.frontdoor.ChildrenMissing;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Returns of missing children as each agency records them, those after which it offered an
 * interview within 72 hours, the interviews held, and those held within 72 hours of the return.
 */
public final class ReturnInterviews implements Counting {

  public static final String RETURNS = "returns-from-missing";
  public static final String OFFERED_IN_TIME = RETURNS + "-with-an-offer-within-72-hours";
  public static final String HELD = "return-interviews-held";
  public static final String HELD_IN_TIME = HELD + "-within-72-hours";

  private static final HourLimit LIMIT =
      new HourLimit(
          72,
          "Statutory guidance on children who run away or go missing from home or care (January"
              + " 2014), \"Independent return interviews\"");

  @Override
  public Set<String> counts() {
    return Set.of(RETURNS, OFFERED_IN_TIME, HELD, HELD_IN_TIME);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return ChildrenMissing.BY;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("missing-episode");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return known
        .standing("missing-episode")
        .flatMap(each -> ofReturn(each.getKey(), each.getValue()));
  }

  private static Stream<Fact> ofReturn(String id, KnownRecord episode) {
    @Nullable Statement returned = episode.statement("returned");
    if (returned == null) {
      return Stream.empty();
    }
    Dimensions dimensions =
        ChildrenMissing.dimensions(requireNonNull(episode.statement("reported")));
    Stream<String> counts =
        isOffered(episode, returned) ? Stream.of(RETURNS, OFFERED_IN_TIME) : Stream.of(RETURNS);
    return Stream.concat(
        counts.map(
            count -> new Fact.Happened(count, id, returned.dayOfMoment("returnedAt"), dimensions)),
        ofInterview(id, episode.statement("interview"), returned, dimensions));
  }

  private static Stream<Fact> ofInterview(
      String id, @Nullable Statement interview, Statement returned, Dimensions dimensions) {
    if (interview == null || !interview.text("outcome").equals("HELD")) {
      return Stream.empty();
    }
    return (isInTime(returned, interview, "decidedAt")
            ? Stream.of(HELD, HELD_IN_TIME)
            : Stream.of(HELD))
        .map(count -> new Fact.Happened(count, id, interview.dayOfMoment("decidedAt"), dimensions));
  }

  private static boolean isOffered(KnownRecord episode, Statement returned) {
    return episode.entriesOf("offers").stream()
        .anyMatch(offer -> isInTime(returned, offer, "offeredAt"));
  }

  private static boolean isInTime(Statement returned, Statement said, String field) {
    return LIMIT.isKept(
        Instant.parse(returned.text("returnedAt")), Instant.parse(said.text(field)));
  }
}
