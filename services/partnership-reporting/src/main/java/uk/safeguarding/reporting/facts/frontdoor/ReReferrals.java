package uk.safeguarding.reporting.facts.frontdoor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Referrals of a child who had one before: within a year of its closure assessment, as the
 * partnership counts, and within a year of the referral itself, as the Department does. The same
 * day a year later is within; 29 February counts as 28.
 */
public final class ReReferrals implements Counting {

  public static final String AFTER_CLOSURE = "re-referrals-within-a-year-of-closure";
  public static final String AFTER_REFERRAL = "re-referrals-within-a-year-of-referral";

  @Override
  public Set<String> counts() {
    return Set.of(AFTER_CLOSURE, AFTER_REFERRAL);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("referral");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    List<Referral> all = Referral.of(known);
    List<Referral> accepted =
        all.stream().filter(each -> ReferralsAccepted.isReferral(each, all)).toList();
    return Stream.concat(
        repeated(AFTER_CLOSURE, accepted, all, Referral::closedOn),
        repeated(AFTER_REFERRAL, accepted, accepted, Referral::receivedOn));
  }

  private static Stream<Fact> repeated(
      String count,
      List<Referral> referrals,
      List<Referral> earlier,
      Function<Referral, @Nullable LocalDate> since) {
    return referrals.stream()
        .filter(each -> isWithinAYear(each, earlier, since))
        .map(
            each ->
                new Fact.Happened(
                    count, each.id(), requireNonNull(each.acceptedOn()), each.dimensions()));
  }

  private static boolean isWithinAYear(
      Referral referral, List<Referral> earlier, Function<Referral, @Nullable LocalDate> since) {
    LocalDate received = referral.receivedOn();
    return earlier.stream()
        .filter(other -> comesBefore(other, referral))
        .map(since)
        .filter(Objects::nonNull)
        .anyMatch(day -> !day.isAfter(received) && !received.isAfter(day.plusYears(1)));
  }

  /** Of two that were received on one day only one repeats the other. */
  private static boolean comesBefore(Referral other, Referral referral) {
    return Comparator.comparing(Referral::receivedOn)
            .thenComparing(Referral::id)
            .compare(other, referral)
        < 0;
  }
}
