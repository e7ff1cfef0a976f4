package uk.safeguarding.synthetic.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.PeriodOfCare;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/** Every child of the return, once. */
record Header(Particulars particulars) implements ReturnTable {

  /** From then on sex is a letter. */
  private static final int LETTERS = 2025;

  @Override
  public String name() {
    return "header";
  }

  @Override
  public List<String> columns() {
    return List.of("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    List<PeriodOfCare> periods = year.periods(life);
    LocalDate motherSince = periods.isEmpty() ? null : motherSince(life, periods.getLast(), year);
    return List.of(
        Row.of(
            life.childId(),
            sex(life, year),
            life.birth(),
            particulars.ethnicity(life),
            particulars.upn(life, year.asOf()),
            periods.isEmpty() ? null : isMother(life, motherSince),
            motherSince));
  }

  /** Of what came after care nothing is asked (rules 625, 628). */
  private @Nullable LocalDate motherSince(Life life, PeriodOfCare last, CollectionYear year) {
    LocalDate end = last.endedOn();
    return particulars.motherSince(life, end == null ? year.asOf() : end);
  }

  /** {@code 1} and {@code 2} up to 2023-24, {@code M} and {@code F} from 2024-25. */
  String sex(Life life, CollectionYear year) {
    String letter = particulars.sex(life);
    if (year.ends() >= LETTERS) {
      return letter;
    }
    return letter.equals("M") ? "1" : "2";
  }

  private @Nullable Boolean isMother(Life life, @Nullable LocalDate since) {
    return particulars.sex(life).equals("F") ? Boolean.valueOf(since != null) : null;
  }
}
