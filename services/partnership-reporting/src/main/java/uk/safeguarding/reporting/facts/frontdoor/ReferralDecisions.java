package uk.safeguarding.reporting.facts.frontdoor;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.WorkingDays;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** Decisions on referrals by their day, and those made within one working day of receipt. */
public final class ReferralDecisions implements Counting {

  public static final String COUNT = "referral-decisions";
  public static final String IN_TIME = "referral-decisions-within-one-working-day";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT, IN_TIME);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Referral.DIMENSIONS;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("referral");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return Referral.of(known).stream().flatMap(ReferralDecisions::facts);
  }

  private static Stream<Fact> facts(Referral referral) {
    @Nullable LocalDate decided = referral.decidedOn();
    if (decided == null) {
      return Stream.empty();
    }
    var made = new Fact.Happened(COUNT, referral.id(), decided, referral.dimensions());
    return WorkingDays.englandAndWales().between(referral.receivedOn(), decided) <= 1
        ? Stream.of(made, new Fact.Happened(IN_TIME, referral.id(), decided, referral.dimensions()))
        : Stream.of(made);
  }
}
