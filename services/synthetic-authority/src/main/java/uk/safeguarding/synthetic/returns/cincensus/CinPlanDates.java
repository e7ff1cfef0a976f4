package uk.safeguarding.synthetic.returns.cincensus;

import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.NeedPlan;

/** The plans for a child in need that ran in the year: group {@code CINPlanDates}. */
record CinPlanDates(CensusYear year) {

  void write(Life life, String referral, Elements xml) {
    life.all(NeedPlan.class).stream()
        .filter(each -> referral.equals(each.referral()) && year.isReachedBy(each.endedOn()))
        .forEach(
            each ->
                xml.group(
                    "CINPlanDates",
                    () -> {
                      xml.text("CINPlanStartDate", each.startedOn());
                      xml.text("CINPlanEndDate", each.endedOn());
                    }));
  }
}
