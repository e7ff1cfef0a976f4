package uk.safeguarding.synthetic.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.CarePlanRequests;
import uk.safeguarding.synthetic.requests.CareRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.returns.OneChild;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/** List 8 of a child who came into care a second time. */
class LookedAfterTest {

  private static final Child CHILD = new Child(1, "SCC0000001", LocalDate.of(2010, 5, 6));
  private static final Key FIRST = new Key(1, "period-of-care", 1);
  private static final Key SECOND = new Key(1, "period-of-care", 2);
  private static final LocalDate REVIEWED = LocalDate.of(2018, 1, 10);
  private static final LocalDate VISITED = LocalDate.of(2018, 1, 20);

  private final OneChild child =
      OneChild.of(CHILD)
          .inCare(FIRST, "2017-11-01", "2018-02-01")
          .that(happens(FIRST, 1, REVIEWED, VISITED))
          .that(plan(1, "RETURN_TO_FAMILY", REVIEWED))
          .inCare(SECOND, "2018-04-01");

  private static AgencyRequest[] happens(
      Key period, long number, LocalDate reviewedOn, LocalDate visitedOn) {
    return new AgencyRequest[] {
      CareRequests.review(
          period, new Key(1, "review", number), CHILD, reviewedOn, "ATTENDED_AND_SPOKE"),
      CareRequests.visit(
          period,
          new Key(1, "visit", number),
          CHILD,
          visitedOn,
          visitedOn,
          "CHILD_SEEN_ALONE",
          "PLACEMENT")
    };
  }

  private static AgencyRequest plan(long number, String permanence, LocalDate on) {
    return CarePlanRequests.preparation(new Key(1, "care-plan", number), CHILD, permanence, on);
  }

  /** Review, visit and permanence plan of each period. */
  private List<List<@Nullable Object>> rows() {
    var extract =
        new Extract(LocalDate.of(2018, 5, 31), child.lives().all(), List.of(), new Particulars(1));
    return new LookedAfter().rows(extract).map(row -> row.cells().subList(12, 15)).toList();
  }

  private static List<@Nullable Object> of(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  @Test
  void of_a_period_nothing_is_said_that_another_brought() {
    assertThat(rows())
        .containsExactly(of(REVIEWED, VISITED, "a) Return to family"), of(null, null, null));
  }

  @Test
  void each_period_has_the_last_of_its_own() {
    LocalDate later = LocalDate.of(2018, 4, 20);
    child
        .that(happens(SECOND, 2, later, later.plusDays(1)))
        .that(plan(2, "LONG_TERM_FOSTERING", later));
    assertThat(rows())
        .containsExactly(
            of(REVIEWED, VISITED, "a) Return to family"),
            of(later, later.plusDays(1), "f) Long-term fostering"));
  }
}
