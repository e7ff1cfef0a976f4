package uk.safeguarding.reporting.facts.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class FosterCarersTest {

  @Test
  void a_foster_carer_counts_from_approval_to_closure() {
    Said said =
        new Said()
            .and("foster-carer-approved", "carer/1", "{'approvedOn': '2018-03-31'}")
            .and("foster-carer-closed", "carer/1", "{'closedOn': '2018-10-01'}");
    var counts = Counted.by(new FosterCarers(), said);
    assertThat(counts.standing(FosterCarers.COUNT, "2018-02")).isZero();
    assertThat(counts.standing(FosterCarers.COUNT, "2018-09")).isOne();
    assertThat(counts.standing(FosterCarers.COUNT, "2018-10")).isZero();
  }

  private static int standing(Said said, String month) {
    return Counted.by(new ChildrenLookedAfter(), said).standing(ChildrenLookedAfter.COUNT, month);
  }
}
