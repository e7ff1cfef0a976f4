package uk.safeguarding.reporting.facts.frontdoor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    List<Referral> referrals =
        Referral.of(known).stream()
            .filter(each -> ReferralsAccepted.isReferral(each, Referral.of(known)))
            .toList();
    return Stream.concat(
        repeated(AFTER_CLOSURE, referrals, Referral::closedOn),
        repeated(AFTER_REFERRAL, referrals, Referral::receivedOn));
  }

  private static Stream<Fact> repeated(
      String count, List<Referral> all, Function<Referral, @Nullable LocalDate> since) {
    return all.stream()
        .filter(each -> isWithinAYear(each, all, since))
        .map(
            each ->
                new Fact.Happened(
                    count, each.id(), requireNonNull(each.acceptedOn()), each.dimensions()));
  }

  private static boolean isWithinAYear(
      Referral referral, List<Referral> all, Function<Referral, @Nullable LocalDate> since) {
    LocalDate received = referral.receivedOn();
    return all.stream()
        .filter(other -> !other.id().equals(referral.id()))
        .map(since)
        .filter(Objects::nonNull)
        .anyMatch(day -> day.isBefore(received) && !received.isAfter(day.plusYears(1)));
  }
}
