package uk.safeguarding.agencyreturns.due;

import java.util.List;
import uk.safeguarding.agencyreturns.formats.FormatRule;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;

/** An invented format of which only the period matters. */
record SomeFormat(String code, String periods) implements ReturnFormat {

  @Override
  public String title() {
    return code;
  }

  @Override
  public boolean isPeriod(String period) {
    return period.matches(periods);
  }

  @Override
  public String periodExample() {
    return "2018-10";
  }

  @Override
  public String periodLabel() {
    return "Month";
  }

  @Override
  public String periodHint() {
    return "For example 2018-10";
  }

  @Override
  public boolean takesNilReturns() {
    return false;
  }

  @Override
  public List<FormatRule> rules() {
    return List.of();
  }

  @Override
  public ReadReturn read(String period, List<SubmittedFile> files) {
    return ReadReturn.NIL;
  }
}
