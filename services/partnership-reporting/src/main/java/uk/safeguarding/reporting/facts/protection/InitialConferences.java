package uk.safeguarding.reporting.facts.protection;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.WorkingDays;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.Periods;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Children subject of an initial child protection conference, each once in a period: transfers in
 * apart; held in time by the partnership's clock, which starts at the last strategy discussion, and
 * by the Department's, which starts with the section 47 enquiry; and resulting in a plan.
 */
public final class InitialConferences implements Counting {

  public static final String CHILDREN = "children-subject-of-initial-conference";
  public static final String IN_TIME = CHILDREN + "-within-15-days-of-strategy-discussion";
  public static final String STATUTORY = CHILDREN + "-within-15-days-of-enquiry";
  public static final String WITH_PLAN = CHILDREN + "-with-a-plan";
  public static final String TRANSFERRED_IN = "children-subject-of-transfer-in-conference";
  public static final String TRANSFERRED_WITH_PLAN = TRANSFERRED_IN + "-with-a-plan";

  private static final int DAYS = 15;

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    List<Statement> all = held(known);
    List<Statement> initial = all.stream().filter(each -> !isTransfer(each)).toList();
    List<Statement> transfers = all.stream().filter(InitialConferences::isTransfer).toList();
    return Stream.of(
            once(CHILDREN, subject, initial, _ -> true),
            once(IN_TIME, subject, initial, each -> isWithin(each.dayOrNull(LAST), each)),
            once(STATUTORY, subject, initial, each -> isWithin(enquiryOf(each, known), each)),
            once(WITH_PLAN, subject, initial, InitialConferences::hasPlan),
            once(TRANSFERRED_IN, subject, transfers, _ -> true),
            once(TRANSFERRED_WITH_PLAN, subject, transfers, InitialConferences::hasPlan))
        .flatMap(facts -> facts);
  }

  private static final String LAST = "lastStrategyDiscussionOn";

  private static List<Statement> held(SubjectRecord known) {
    return known
        .standing("initial-conference")
        .map(each -> requireNonNull(each.getValue().statement("held")))
        .toList();
  }

  private static boolean isTransfer(Statement held) {
    return held.text("route").equals("TRANSFER_IN");
  }

  private static boolean hasPlan(Statement held) {
    return held.text("outcome").equals("PLAN");
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

  private static Stream<Fact> once(
      String count, String child, List<Statement> held, Predicate<Statement> counts) {
    return Periods.onceIn(
        count,
        child,
        held.stream().filter(counts).map(each -> each.day("heldOn")),
        Dimensions.NONE);
  }
}
