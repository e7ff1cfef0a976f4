package uk.safeguarding.reporting.facts.protection;

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
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Initial child protection conferences by the day on which they were held, each about one child:
 * transfers in apart; held in time by the partnership's clock, which starts at the last strategy
 * discussion, and by the Department's, which starts with the section 47 enquiry; and resulting in a
 * plan.
 */
public final class InitialConferences implements Counting {

  public static final String HELD = "initial-conferences";
  public static final String IN_TIME = HELD + "-within-15-days-of-strategy-discussion";
  public static final String STATUTORY = HELD + "-within-15-days-of-enquiry";
  public static final String WITH_PLAN = HELD + "-with-a-plan";
  public static final String TRANSFERRED_IN = "transfer-in-conferences";
  public static final String TRANSFERRED_WITH_PLAN = TRANSFERRED_IN + "-with-a-plan";

  private static final String LAST = "lastStrategyDiscussionOn";
  private static final int DAYS = 15;

  @Override
  public Set<String> counts() {
    return Set.of(HELD, IN_TIME, STATUTORY, WITH_PLAN, TRANSFERRED_IN, TRANSFERRED_WITH_PLAN);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Set.of(Dimension.AGE_BAND);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("initial-conference", "section-47-enquiry");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return known
        .standing("initial-conference")
        .flatMap(
            each -> facts(each.getKey(), requireNonNull(each.getValue().statement("held")), known));
  }

  private static Stream<Fact> facts(String id, Statement held, SubjectRecord known) {
    return counts(held, known)
        .map(count -> new Fact.Happened(count, id, held.day("heldOn"), dimensions(held)));
  }

  private static Stream<String> counts(Statement held, SubjectRecord known) {
    boolean plan = held.text("outcome").equals("PLAN");
    if (held.text("route").equals("TRANSFER_IN")) {
      return plan ? Stream.of(TRANSFERRED_IN, TRANSFERRED_WITH_PLAN) : Stream.of(TRANSFERRED_IN);
    }
    Stream.Builder<String> counts = Stream.builder();
    counts.add(HELD);
    if (isWithin(held.dayOrNull(LAST), held)) {
      counts.add(IN_TIME);
    }
    if (isWithin(enquiryOf(held, known), held)) {
      counts.add(STATUTORY);
    }
    if (plan) {
      counts.add(WITH_PLAN);
    }
    return counts.build();
  }

  private static Dimensions dimensions(Statement held) {
    return Dimensions.NONE.with(Dimension.AGE_BAND, AgeBands.of(held.years("age")));
  }

  private static boolean isWithin(@Nullable LocalDate since, Statement held) {
    return since != null
        && WorkingDays.englandAndWales().between(since, held.day("heldOn")) <= DAYS;
  }

  private static @Nullable LocalDate enquiryOf(Statement held, SubjectRecord known) {
    String enquiry = held.textOrNull("enquiry");
    return known
        .standing("section-47-enquiry")
        .filter(each -> each.getKey().equals(enquiry))
        .map(each -> requireNonNull(each.getValue().statement("started")).day("startedOn"))
        .findFirst()
        .orElse(null);
  }
}
