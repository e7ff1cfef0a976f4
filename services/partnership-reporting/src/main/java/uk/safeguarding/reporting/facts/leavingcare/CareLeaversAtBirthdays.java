package uk.safeguarding.reporting.facts.leavingcare;

import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.Milestones;
import uk.safeguarding.reporting.facts.Periods;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Young people who left care, in the periods of their 17th to 21st birthdays, and among them those
 * who were in touch and in suitable accommodation: the same person. At 17 they are relevant, later
 * former relevant.
 */
public final class CareLeaversAtBirthdays implements Counting {

  public static final String COUNT = "care-leavers-at-17th-to-21st-birthday";
  public static final String SETTLED = COUNT + "-in-touch-and-suitably-accommodated";

  private static final int FIRST = 17;
  private static final int LAST = 21;

  @Override
  public Set<String> counts() {
    return Set.of(COUNT, SETTLED);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("child", "care-leaver");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return IntStream.rangeClosed(FIRST, LAST)
        .mapToObj(age -> Milestones.month(known, age))
        .filter(Objects::nonNull)
        .flatMap(month -> facts(subject, known, month));
  }

  private static Stream<Fact> facts(String child, SubjectRecord known, Month month) {
    return CareLeaving.of(known)
        .map(leaver -> new Birthday(leaver, month))
        .filter(Birthday::counts)
        .limit(1)
        .flatMap(
            birthday ->
                birthday.isSettled()
                    ? Stream.concat(once(COUNT, child, month), once(SETTLED, child, month))
                    : once(COUNT, child, month));
  }

  private static Stream<Fact> once(String count, String child, Month month) {
    return Periods.onceIn(count, child, Stream.of(month.firstDay()), Dimensions.NONE);
  }
}
