package uk.safeguarding.reporting.facts.care;

import static java.util.Objects.requireNonNull;

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
 * Periods of care by the days on which they started and ended, and those that ended by adoption and
 * by special guardianship; and unaccompanied asylum-seeking children by the day of that status. A
 * period of short breaks is none.
 */
public final class PeriodsOfCare implements Counting {

  public static final String STARTED = "periods-of-care-started";
  public static final String ENDED = "periods-of-care-ended";
  public static final String BY_ADOPTION = ENDED + "-by-adoption";
  public static final String BY_SPECIAL_GUARDIANSHIP = ENDED + "-by-special-guardianship";
  public static final String UNACCOMPANIED = "unaccompanied-children-new";

  @Override
  public Set<String> counts() {
    return Set.of(STARTED, ENDED, BY_ADOPTION, BY_SPECIAL_GUARDIANSHIP, UNACCOMPANIED);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return count.equals(UNACCOMPANIED) ? Set.of() : Set.of(Dimension.AGE_BAND, Dimension.REASON);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("period-of-care", "unaccompanied");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return Stream.concat(
        ChildrenLookedAfter.periods(known).flatMap(each -> facts(each.getKey(), each.getValue())),
        known
            .standing("unaccompanied")
            .map(
                each ->
                    new Fact.Happened(
                        UNACCOMPANIED,
                        each.getKey(),
                        requireNonNull(each.getValue().statement("started")).day("startedOn"),
                        Dimensions.NONE)));
  }

  private static Stream<Fact> facts(String id, KnownRecord period) {
    Statement started = requireNonNull(period.statement("started"));
    Dimensions dimensions =
        Dimensions.NONE
            .with(Dimension.AGE_BAND, AgeBands.of(started.years("age")))
            .with(Dimension.REASON, started.textOrNull("categoryOfNeed"));
    Stream.Builder<Fact> facts = Stream.builder();
    facts.add(new Fact.Happened(STARTED, id, started.day("startedOn"), dimensions));
    @Nullable Statement ended = period.statement("ended");
    if (ended != null) {
      LocalDate on = ended.day("endedOn");
      facts.add(new Fact.Happened(ENDED, id, on, dimensions));
      if (ended.text("reason").startsWith("ADOPTED")) {
        facts.add(new Fact.Happened(BY_ADOPTION, id, on, dimensions));
      } else if (ended.text("reason").startsWith("SPECIAL_GUARDIANSHIP")) {
        facts.add(new Fact.Happened(BY_SPECIAL_GUARDIANSHIP, id, on, dimensions));
      }
    }
    return facts.build();
  }
}
