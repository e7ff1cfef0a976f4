package uk.safeguarding.synthetic.returns.cincensus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Referral;
import uk.safeguarding.synthetic.returns.lives.TransferConference;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/** One referral and what followed from it: group {@code CINdetails}. */
record CinDetails(Life life, Referral referral, CensusYear year) {

  /** From then on there is a code for cases that early help goes on with. */
  private static final int TO_EARLY_HELP = 2023;

  /** From then on plans for children in need are asked for. */
  private static final int PLANS = 2022;

  void write(Elements xml) {
    xml.group(
        "CINdetails",
        () -> {
          xml.text("CINreferralDate", referral.receivedOn());
          xml.text("ReferralSource", Codes.SOURCE.of(referral.source()));
          xml.text("PrimaryNeedCode", Codes.NEED.of(referral.need()));
          xml.text("CINclosureDate", referral.closedOn());
          xml.text("ReasonForClosure", reason());
          xml.text("DateOfInitialCPC", transferConference());
          if (referral.isAccepted()) {
            what(xml);
          } else {
            xml.text("ReferralNFA", true);
          }
        });
  }

  private void what(Elements xml) {
    new Assessments(year).write(life, referral.id(), xml);
    if (year.ends() >= PLANS) {
      new CinPlanDates(year).write(life, referral.id(), xml);
    }
    new Section47(year).write(life, referral, xml);
    xml.text("ReferralNFA", false);
    new ChildProtectionPlans(year).write(life, referral.id(), xml);
  }

  private @Nullable String reason() {
    String code = Codes.CLOSURE.ofNullable(referral.outcome());
    return "RC9".equals(code) && year.ends() < TO_EARLY_HELP ? "RC8" : code;
  }

  /** A conference without an enquiry: the child moved here while on a plan elsewhere. */
  private @Nullable LocalDate transferConference() {
    List<LocalDate> held =
        life.all(TransferConference.class).stream()
            .filter(each -> referral.id().equals(each.referral()) && year.holds(each.on()))
            .map(TransferConference::on)
            .toList();
    return held.isEmpty() ? null : held.getLast();
  }
}
