package uk.safeguarding.reporting.facts.protection;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.AgeBands;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Strategy discussions by the day on which they were held, and those that followed a referral about
 * sexual exploitation: only the referral says what it is about.
 */
public final class StrategyDiscussions implements Counting {

  public static final String COUNT = "strategy-discussions";
  public static final String SEXUAL_EXPLOITATION = COUNT + "-sexual-exploitation";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT, SEXUAL_EXPLOITATION);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Set.of(Dimension.AGE_BAND);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("strategy-discussion", "referral");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Set<String> referrals =
        known
            .standing("referral")
            .filter(
                each ->
                    requireNonNull(each.getValue().statement("received"))
                        .text("exploitation")
                        .startsWith("SEXUAL"))
            .map(each -> each.getKey())
            .collect(Collectors.toSet());
    return known
        .standing("strategy-discussion")
        .flatMap(
            each ->
                facts(each.getKey(), requireNonNull(each.getValue().statement("held")), referrals));
  }

  private static Stream<Fact> facts(String id, Statement held, Set<String> aboutExploitation) {
    String referral = held.textOrNull("referral");
    Stream<String> counts =
        referral != null && aboutExploitation.contains(referral)
            ? Stream.of(COUNT, SEXUAL_EXPLOITATION)
            : Stream.of(COUNT);
    Dimensions dimensions =
        Dimensions.NONE.with(Dimension.AGE_BAND, AgeBands.of(held.years("age")));
    return counts.map(count -> new Fact.Happened(count, id, held.day("heldOn"), dimensions));
  }
}
