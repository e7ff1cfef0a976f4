package uk.safeguarding.reporting.facts.frontdoor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Referrals of children in need by the day on which they were accepted, and among them those about
 * sexual exploitation of a child of 13 or over.
 *
 * <p>A request about a child whose case is open belongs to that case, and is no referral.
 */
public final class ReferralsAccepted implements Counting {

  public static final String COUNT = "referrals-accepted";
  public static final String SEXUAL_EXPLOITATION = "referrals-accepted-sexual-exploitation-13-plus";

  /** The same of children of any age, those who were not born yet included. */
  public static final String SEXUAL_EXPLOITATION_ANY_AGE = "referrals-accepted-sexual-exploitation";

  private static final int YOUNGEST = 13;

  @Override
  public Set<String> counts() {
    return Set.of(COUNT, SEXUAL_EXPLOITATION, SEXUAL_EXPLOITATION_ANY_AGE);
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
    List<Referral> all = Referral.of(known);
    return all.stream().filter(each -> isReferral(each, all)).flatMap(ReferralsAccepted::facts);
  }

  /** Whether it was accepted, and not into a case that was open already. */
  static boolean isReferral(Referral referral, List<Referral> all) {
    @Nullable LocalDate accepted = referral.acceptedOn();
    return accepted != null
        && all.stream()
            .filter(other -> !other.id().equals(referral.id()))
            .filter(other -> comesBefore(other, referral, accepted))
            .noneMatch(other -> other.open().holdAtEndOf(accepted));
  }

  /** Of two that were accepted on one day the one received first opened the case. */
  private static boolean comesBefore(Referral other, Referral referral, LocalDate accepted) {
    @Nullable LocalDate otherAccepted = other.acceptedOn();
    if (otherAccepted == null || otherAccepted.isAfter(accepted)) {
      return false;
    }
    return otherAccepted.isBefore(accepted)
        || Comparator.comparing(Referral::receivedOn)
                .thenComparing(Referral::id)
                .compare(other, referral)
            < 0;
  }

  private static Stream<Fact> facts(Referral referral) {
    LocalDate accepted = Objects.requireNonNull(referral.acceptedOn());
    return counts(referral.received())
        .map(count -> new Fact.Happened(count, referral.id(), accepted, referral.dimensions()));
  }

  private static Stream<String> counts(Statement received) {
    if (!received.text("exploitation").startsWith("SEXUAL")) {
      return Stream.of(COUNT);
    }
    Integer age = received.years("age");
    return age != null && age >= YOUNGEST
        ? Stream.of(COUNT, SEXUAL_EXPLOITATION_ANY_AGE, SEXUAL_EXPLOITATION)
        : Stream.of(COUNT, SEXUAL_EXPLOITATION_ANY_AGE);
  }
}
