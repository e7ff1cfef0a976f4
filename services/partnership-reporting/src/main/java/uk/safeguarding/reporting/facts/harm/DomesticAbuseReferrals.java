package uk.safeguarding.reporting.facts.harm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * High-risk domestic abuse referrals by their day, each about a household: those that repeat one of
 * the twelve months before, and those of households with and without children.
 */
public final class DomesticAbuseReferrals implements Counting {

  public static final String HIGH_RISK = "domestic-abuse-referrals-high-risk";
  public static final String REPEATED = HIGH_RISK + "-repeated";
  public static final String WITH_CHILDREN = HIGH_RISK + "-with-children";
  public static final String WITHOUT_CHILDREN = HIGH_RISK + "-without-children";

  @Override
  public Set<String> counts() {
    return Set.of(HIGH_RISK, REPEATED, WITH_CHILDREN, WITHOUT_CHILDREN);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Set.of(Dimension.REFERRED_BY);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("domestic-abuse-referral");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return known
        .standing("domestic-abuse-referral")
        .flatMap(
            each -> facts(each.getKey(), requireNonNull(each.getValue().statement("referred"))));
  }

  private static Stream<Fact> facts(String id, Statement referred) {
    if (!referred.text("risk").equals("HIGH")) {
      return Stream.empty();
    }
    LocalDate on = referred.day("referredOn");
    Dimensions dimensions =
        Dimensions.NONE.with(Dimension.REFERRED_BY, referred.textOrNull("referredBy"));
    String household =
        referred.fields().path("children").isEmpty() ? WITHOUT_CHILDREN : WITH_CHILDREN;
    return (referred.holds("isRepeat")
            ? Stream.of(HIGH_RISK, household, REPEATED)
            : Stream.of(HIGH_RISK, household))
        .map(count -> new Fact.Happened(count, id, on, dimensions));
  }
}
