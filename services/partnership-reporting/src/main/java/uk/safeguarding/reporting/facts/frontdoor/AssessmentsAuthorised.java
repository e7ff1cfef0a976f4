package uk.safeguarding.reporting.facts.frontdoor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.WorkingDays;
import uk.safeguarding.reporting.facts.AgeBands;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Single assessments by the day on which a manager authorised them, and by how many working days
 * they took since the referral.
 */
public final class AssessmentsAuthorised implements Counting {

  public static final String COUNT = "assessments-authorised";
  public static final String WITHIN_45 = COUNT + "-within-45-working-days";

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return known.standing("assessment").flatMap(each -> facts(each.getKey(), each.getValue()));
  }

  private static Stream<Fact> facts(String id, KnownRecord assessment) {
    @Nullable Statement authorised = assessment.statement("authorised");
    if (authorised == null) {
      return Stream.empty();
    }
    Statement started = requireNonNull(assessment.statement("started"));
    LocalDate on = authorised.day("authorisedOn");
    int took = WorkingDays.englandAndWales().between(started.day("referredOn"), on);
    Stream<String> counts = Stream.of(COUNT, COUNT + "-" + band(took));
    return (took <= 45 ? Stream.concat(counts, Stream.of(WITHIN_45)) : counts)
        .map(count -> new Fact.Happened(count, id, on, dimensions(started)));
  }

  private static String band(int took) {
    return took <= 10
        ? "in-0-to-10-working-days"
        : took <= 25
            ? "in-11-to-25-working-days"
            : took <= 35
                ? "in-26-to-35-working-days"
                : took <= 45 ? "in-36-to-45-working-days" : "in-over-45-working-days";
  }

  private static Dimensions dimensions(Statement started) {
    return Dimensions.NONE.with("age-band", AgeBands.of(started.years("age")));
  }
}
