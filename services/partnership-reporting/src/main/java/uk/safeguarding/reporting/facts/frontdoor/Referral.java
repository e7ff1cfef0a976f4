package uk.safeguarding.reporting.facts.frontdoor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.AgeBands;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** A referral as the counts read it. */
record Referral(
    String id, Statement received, @Nullable Statement decision, @Nullable Statement closure) {

  /** By what referrals can be broken down. */
  static final Set<Dimension> DIMENSIONS = Set.of(Dimension.SOURCE, Dimension.AGE_BAND);

  /** Those that stand. */
  static List<Referral> of(SubjectRecord known) {
    return known.standing("referral").map(Referral::of).toList();
  }

  private static Referral of(Map.Entry<String, KnownRecord> record) {
    KnownRecord known = record.getValue();
    return new Referral(
        record.getKey(),
        requireNonNull(known.statement("received")),
        known.statement("decision"),
        known.statement("closure"));
  }

  LocalDate receivedOn() {
    return received.day("receivedOn");
  }

  @Nullable LocalDate decidedOn() {
    return decision == null ? null : decision.day("decidedOn");
  }

  /** When it was accepted as that of a child in need; null where it was not. */
  @Nullable LocalDate acceptedOn() {
    return decision != null && decision.text("decision").startsWith("ACCEPTED")
        ? decision.day("decidedOn")
        : null;
  }

  /** Accepted because a strategy discussion has to be held, not for an assessment. */
  boolean isUrgent() {
    return decision != null
        && ("STRATEGY_DISCUSSION".equals(decision.textOrNull("route"))
                && decision.text("decision").equals("ACCEPTED")
            || decision.text("decision").equals("ACCEPTED_FOR_STRATEGY_DISCUSSION"));
  }

  @Nullable LocalDate closedOn() {
    return closure == null ? null : closure.day("closureAssessmentOn");
  }

  /** The case is open from the decision to the closure assessment. */
  Spans open() {
    LocalDate from = acceptedOn();
    if (from == null) {
      return Spans.NONE;
    }
    LocalDate closed = closedOn();
    return Spans.of(List.of(closed == null ? Span.since(from) : new Span(from, closed)));
  }

  Dimensions dimensions() {
    return Dimensions.NONE
        .with(Dimension.SOURCE, received.textOrNull("source"))
        .with(Dimension.AGE_BAND, AgeBands.of(received.years("age")));
  }
}
