package uk.safeguarding.reporting.facts.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class CarePlansTest {

  private static final String HOME =
      "{'type': 'CHILDRENS_HOME', 'provider': 'OWN', 'longTerm': false}";

  @Test
  void a_care_plan_counts_from_its_authorisation_while_the_child_is_looked_after() {
    Said said = period("FULL_CARE_ORDER", "2018-01-10", HOME);
    said.and("care-plan-started", "care-plan/1", "{'periodOfCare': '1'}")
        .and("care-plan-authorised", "care-plan/1", "{'authorisedOn': '2018-02-05'}")
        .and(
            "period-of-care-ended",
            "period-of-care/1",
            "{'endedOn': '2018-04-30', 'reason': 'RETURNED_HOME_AS_PLANNED'}");
    var counts = Counted.by(new CarePlans(), said);
    assertThat(counts.standing(CarePlans.COUNT, "2018-01")).isZero();
    assertThat(counts.standing(CarePlans.COUNT, "2018-02")).isOne();
    assertThat(counts.standing(CarePlans.COUNT, "2018-04")).isZero();
  }

  @Test
  void a_care_plan_that_became_part_of_a_pathway_plan_counts_as_long_as_that_is_in_force() {
    Said said = period("FULL_CARE_ORDER", "2018-01-10", HOME);
    said.and("care-plan-started", "care-plan/1", "{'periodOfCare': '1'}")
        .and("care-plan-authorised", "care-plan/1", "{'authorisedOn': '2018-02-05'}")
        .and(
            "care-plan-ended",
            "care-plan/1",
            "{'endedOn': '2018-04-10', 'reason': 'BECAME_PART_OF_A_PATHWAY_PLAN'}");
    assertThat(Counted.by(new CarePlans(), said).standing(CarePlans.COUNT, "2018-04")).isZero();
    said.and("pathway-plan-authorised", "pathway-plan/1", "{'authorisedOn': '2018-04-12'}")
        .and(
            "pathway-plan-ended", "pathway-plan/1", "{'ended': {'month': '2018-07', 'day': null}}");
    var counts = Counted.by(new CarePlans(), said);
    assertThat(counts.standing(CarePlans.COUNT, "2018-04")).isOne();
    assertThat(counts.standing(CarePlans.COUNT, "2018-06")).isOne();
    assertThat(counts.standing(CarePlans.COUNT, "2018-07")).isZero();
  }

  @Test
  void a_plan_of_an_earlier_period_of_care_is_none_of_this_one() {
    Said said = period("FULL_CARE_ORDER", "2018-01-10", HOME);
    said.and("care-plan-started", "care-plan/1", "{'periodOfCare': '0'}")
        .and("care-plan-authorised", "care-plan/1", "{'authorisedOn': '2018-02-05'}");
    assertThat(Counted.by(new CarePlans(), said).standing(CarePlans.COUNT, "2018-02")).isZero();
  }

  private static int standing(Said said, String month) {
    return Counted.by(new ChildrenLookedAfter(), said).standing(ChildrenLookedAfter.COUNT, month);
  }

  private static Said period(String status, String started, String placement) {
    return new Said()
        .and(
            "period-of-care-started",
            "period-of-care/1",
            "{'startedOn': '%s', 'legalStatus': '%s', 'placement': %s}"
                .formatted(started, status, placement));
  }
}
