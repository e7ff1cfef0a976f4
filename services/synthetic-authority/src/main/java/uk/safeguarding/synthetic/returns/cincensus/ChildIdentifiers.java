package uk.safeguarding.synthetic.returns.cincensus;

import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Referral;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/** Who a child is: group {@code ChildIdentifiers}. */
record ChildIdentifiers(Particulars particulars) {

  /** From then on it is a letter and its element is called {@code Sex}. */
  private static final int SEX = 2025;

  void write(Life life, CensusYear year, Elements xml) {
    String upn = particulars.upn(life, year.asOf());
    boolean isKnown = !upn.startsWith("UN");
    xml.group(
        "ChildIdentifiers",
        () -> {
          xml.text("LAchildID", life.childId());
          xml.text("UPN", isKnown ? upn : null);
          xml.text("UPNunknown", isKnown ? null : reason(upn, life, year));
          xml.text("PersonBirthDate", life.bornOn());
          xml.text("ExpectedPersonBirthDate", life.isBorn() ? null : life.birth());
          sex(particulars.sex(life), year, xml);
        });
  }

  /** Of children with referrals alone that led to nothing, no number is asked for. */
  private static String reason(String upn, Life life, CensusYear year) {
    return year.referrals(life).stream().allMatch(Referral::isNoFurtherAction) ? "UN7" : upn;
  }

  private static void sex(String letter, CensusYear year, Elements xml) {
    if (year.ends() >= SEX) {
      xml.text("Sex", letter);
    } else {
      xml.text("GenderCurrent", letter.equals("M") ? "1" : letter.equals("F") ? "2" : "0");
    }
  }
}
