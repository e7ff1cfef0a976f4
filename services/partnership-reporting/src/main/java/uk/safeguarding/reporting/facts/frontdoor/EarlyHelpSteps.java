package uk.safeguarding.reporting.facts.frontdoor;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.AgeBands;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Early help by the days of its steps: universal help assessments started and completed, plans
 * opened, and early help that stepped up to children's social care.
 */
public final class EarlyHelpSteps implements Counting {

  public static final String ASSESSMENTS_STARTED = "universal-help-assessments-started";
  public static final String ASSESSMENTS_COMPLETED = "universal-help-assessments-completed";
  public static final String PLANS_OPENED = "early-help-plans-opened";
  public static final String STEPPED_UP = "early-help-stepped-up";

  @Override
  public Set<String> counts() {
    return Set.of(ASSESSMENTS_STARTED, ASSESSMENTS_COMPLETED, PLANS_OPENED, STEPPED_UP);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Set.of(Dimension.AGE_BAND);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("early-help");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return known.standing("early-help").flatMap(each -> facts(each.getKey(), each.getValue()));
  }

  private static Stream<Fact> facts(String id, KnownRecord help) {
    return Stream.of(
            fact(ASSESSMENTS_STARTED, id, help, help.statement("assessment"), "startedOn"),
            fact(ASSESSMENTS_COMPLETED, id, help, help.statement("assessment"), "completedOn"),
            fact(PLANS_OPENED, id, help, help.statement("plan"), "startedOn"),
            steppedUp(id, help))
        .flatMap(each -> each);
  }

  /** A correction of the end moves the step-up that was the end. */
  private static Stream<Fact> steppedUp(String id, KnownRecord help) {
    @Nullable Statement corrected = help.statement("end-correction");
    return help.statement("stepped-up") == null || corrected == null
        ? fact(STEPPED_UP, id, help, help.statement("stepped-up"), "steppedUpOn")
        : fact(STEPPED_UP, id, help, corrected, "endedOn");
  }

  private static Stream<Fact> fact(
      String count, String id, KnownRecord help, @Nullable Statement step, String field) {
    @Nullable LocalDate on = step == null ? null : step.dayOrNull(field);
    return on == null
        ? Stream.empty()
        : Stream.of(new Fact.Happened(count, id, on, dimensions(help)));
  }

  /** The child's age is told of the day on which early help began. */
  private static Dimensions dimensions(KnownRecord help) {
    @Nullable Statement started = help.statement("started");
    return started == null
        ? Dimensions.NONE
        : Dimensions.NONE.with(Dimension.AGE_BAND, AgeBands.of(started.years("age")));
  }
}
