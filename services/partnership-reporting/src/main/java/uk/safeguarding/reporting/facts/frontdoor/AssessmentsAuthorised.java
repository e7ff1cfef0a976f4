package uk.safeguarding.reporting.facts.frontdoor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.WorkingDays;
import uk.safeguarding.reporting.facts.AgeBands;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
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
  public static final String IN_10 = COUNT + "-in-0-to-10-working-days";
  public static final String IN_25 = COUNT + "-in-11-to-25-working-days";
  public static final String IN_35 = COUNT + "-in-26-to-35-working-days";
  public static final String IN_45 = COUNT + "-in-36-to-45-working-days";
  public static final String OVER_45 = COUNT + "-in-over-45-working-days";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT, WITHIN_45, IN_10, IN_25, IN_35, IN_45, OVER_45);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Set.of(Dimension.AGE_BAND, Dimension.OUTCOME);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("assessment");
  }

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
    Stream<String> counts = Stream.of(COUNT, band(took));
    return (took <= 45 ? Stream.concat(counts, Stream.of(WITHIN_45)) : counts)
        .map(count -> new Fact.Happened(count, id, on, dimensions(started, authorised)));
  }

  private static String band(int took) {
    return took <= 10
        ? IN_10
        : took <= 25 ? IN_25 : took <= 35 ? IN_35 : took <= 45 ? IN_45 : OVER_45;
  }

  private static Dimensions dimensions(Statement started, Statement authorised) {
    return Dimensions.NONE
        .with(Dimension.AGE_BAND, AgeBands.of(started.years("age")))
        .with(Dimension.OUTCOME, authorised.textOrNull("outcome"));
  }
}
