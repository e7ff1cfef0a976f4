package uk.safeguarding.reporting.facts.frontdoor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
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
  public Set<Dimension> dimensions(String count) {
    return count.equals(AFTER_CLOSURE)
        ? Set.of(
            Dimension.SOURCE,
            Dimension.AGE_BAND,
            Dimension.EARLIER_OUTCOME,
            Dimension.TIME_SINCE_CLOSURE)
        : Referral.DIMENSIONS;
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
        .flatMap(
            each ->
                Stream.ofNullable(repeatedBy(each, earlier, since))
                    .map(
                        before ->
                            new Fact.Happened(
                                count,
                                each.id(),
                                requireNonNull(each.acceptedOn()),
                                dimensions(each, before, count))));
  }

  /** The latest that it repeats within a year; null where there is none. */
  private static @Nullable Referral repeatedBy(
      Referral referral, List<Referral> earlier, Function<Referral, @Nullable LocalDate> since) {
    LocalDate received = referral.receivedOn();
    return earlier.stream()
        .filter(other -> comesBefore(other, referral))
        .filter(
            other -> {
              LocalDate day = since.apply(other);
              return day != null && !day.isAfter(received) && !received.isAfter(day.plusYears(1));
            })
        .max(Comparator.comparing(other -> requireNonNull(since.apply(other))))
        .orElse(null);
  }

  private static Dimensions dimensions(Referral referral, Referral before, String count) {
    LocalDate closed = before.closedOn();
    return closed == null || !count.equals(AFTER_CLOSURE)
        ? referral.dimensions()
        : referral
            .dimensions()
            .with(Dimension.EARLIER_OUTCOME, requireNonNull(before.closure()).textOrNull("outcome"))
            .with(Dimension.TIME_SINCE_CLOSURE, timeBetween(closed, referral.receivedOn()));
  }

  private static String timeBetween(LocalDate closed, LocalDate received) {
    long months = ChronoUnit.MONTHS.between(closed, received);
    return months < 3
        ? "under-3-months"
        : months < 6 ? "3-to-5-months" : months < 9 ? "6-to-8-months" : "9-to-12-months";
  }

  /** Of two that were received on one day only one repeats the other. */
  private static boolean comesBefore(Referral other, Referral referral) {
    return Comparator.comparing(Referral::receivedOn)
            .thenComparing(Referral::id)
            .compare(other, referral)
        < 0;
  }
}
