package uk.safeguarding.reporting.faults.definitions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Derivation;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.NamedCount;

/**
 * Finds comparators that cannot be of one set: a part that exceeds its whole, and two shares of the
 * same whole that leave something over or add up to more.
 */
public final class ContradictoryComparators implements Check {
  private static final String CODE = "comparators-contradict";
  private static final String LABEL = "Comparators contradict each other";

  /** Two shares of one place each half of it off. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  private static final BigDecimal WHOLE = new BigDecimal(100);

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Indicator> percentages =
        evidence.indicators().stream()
            .filter(indicator -> evidence.definition(indicator).kind() == Kind.PERCENTAGE)
            .filter(indicator -> from(evidence.definition(indicator).numerator()) != null)
            .toList();
    List<Fault> faults = new ArrayList<>();
    for (Indicator indicator : percentages) {
      for (Share share : shares(evidence, indicator)) {
        Comparison.ALL.forEach(place -> exceeding(faults, evidence, share, place));
      }
      for (Indicator other : percentages) {
        if (isRest(evidence, indicator, other) || isRest(evidence, other, indicator)) {
          Comparison.ALL.forEach(place -> notWhole(faults, evidence, indicator, other, place));
        }
      }
    }
    return faults;
  }

  /** A row that is counted in another. */
  private record Share(Indicator part, Indicator whole) {}

  /** Percentages tell which row is part of which. */
  private static List<Share> shares(Evidence evidence, Indicator indicator) {
    String part = only(evidence.definition(indicator).numerator());
    String whole = only(evidence.definition(indicator).denominator());
    if (part == null || whole == null) {
      return List.of();
    }
    Indicator partRow = evidence.figures().catalogue().find(part);
    Indicator wholeRow = evidence.figures().catalogue().find(whole);
    return partRow == null || wholeRow == null ? List.of() : List.of(new Share(partRow, wholeRow));
  }

  private static void exceeding(
      List<Fault> faults, Evidence evidence, Share share, Comparison place) {
    BigDecimal part = place.of(share.part());
    BigDecimal whole = place.of(share.whole());
    if (part != null && whole != null && part.compareTo(whole) > 0) {
      String sentence =
          "For %s, %s of %s is more than %s of %s, which it is a part of: they are not one set."
              .formatted(
                  place.words(),
                  part.toPlainString(),
                  share.part().ref(),
                  whole.toPlainString(),
                  share.whole().ref());
      faults.add(fault(evidence, share.part(), sentence));
      faults.add(fault(evidence, share.whole(), sentence));
    }
  }

  /** Whether one percentage counts what the other leaves of the same whole. */
  private static boolean isRest(Evidence evidence, Indicator one, Indicator other) {
    Derivation rest = from(evidence.definition(one).numerator());
    String part = only(evidence.definition(other).numerator());
    String whole = only(evidence.definition(other).denominator());
    return rest != null
        && part != null
        && whole != null
        && rest.sumOf().equals(List.of(whole))
        && rest.less().equals(List.of(part))
        && whole.equals(only(evidence.definition(one).denominator()));
  }

  private static void notWhole(
      List<Fault> faults, Evidence evidence, Indicator one, Indicator other, Comparison place) {
    BigDecimal here = place.of(one);
    BigDecimal there = place.of(other);
    if (here == null || there == null) {
      return;
    }
    BigDecimal sum = here.add(there);
    if (sum.subtract(WHOLE).abs().compareTo(TOLERANCE) > 0) {
      faults.add(
          fault(
              evidence,
              one,
              "For %s, %s and %s add up to %s and not to 100: they are not one set."
                  .formatted(place.words(), one.ref(), other.ref(), sum.toPlainString())));
    }
  }

  private static Fault fault(Evidence evidence, Indicator indicator, String sentence) {
    return new Fault(CODE, indicator.ref(), evidence.shown(), LABEL, sentence);
  }

  private static @Nullable Derivation from(@Nullable NamedCount count) {
    return count == null ? null : count.derivedFrom();
  }

  private static @Nullable String only(@Nullable NamedCount count) {
    Derivation from = from(count);
    return from != null && from.refs().size() == 1 ? from.refs().getFirst() : null;
  }

  @Override
  public String code() {
    return CODE;
  }
}
