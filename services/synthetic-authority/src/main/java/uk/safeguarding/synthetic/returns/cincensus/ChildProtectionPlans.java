package uk.safeguarding.synthetic.returns.cincensus;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.ProtectionPlan;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/** The child protection plans that ran in the year, with the year's reviews. */
record ChildProtectionPlans(CensusYear year) {

  void write(Life life, String referral, Elements xml) {
    life.all(ProtectionPlan.class).stream()
        .filter(each -> referral.equals(each.referral()) && year.isReachedBy(each.endedOn()))
        .forEach(each -> write(each, xml));
  }

  private void write(ProtectionPlan plan, Elements xml) {
    List<LocalDate> reviews = plan.reviews().stream().filter(year::holds).toList();
    xml.group(
        "ChildProtectionPlans",
        () -> {
          xml.text("CPPstartDate", plan.startedOn());
          xml.text("CPPendDate", plan.endedOn());
          xml.text("InitialCategoryOfAbuse", Codes.CATEGORY.of(plan.category()));
          xml.text("LatestCategoryOfAbuse", Codes.CATEGORY.of(plan.latestCategory()));
          xml.text("NumberOfPreviousCPP", plan.previous());
          if (!reviews.isEmpty()) {
            xml.group("Reviews", () -> reviews.forEach(day -> xml.text("CPPreviewDate", day)));
          }
        });
  }
}
