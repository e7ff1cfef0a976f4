package uk.safeguarding.reporting.facts.frontdoor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.AgeBands;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** A referral as the counts read it. */
record Referral(
    String id, Statement received, @Nullable Statement decision, @Nullable Statement closure) {

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
        .with("source", received.textOrNull("source"))
        .with("age-band", AgeBands.of(received.years("age")));
  }
}
