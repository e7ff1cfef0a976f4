package uk.safeguarding.synthetic.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Life;
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
    LocalDate motherSince = particulars.motherSince(life, year.asOf());
    return List.of(
        Row.of(
            life.childId(),
            sex(life, year),
            life.birth(),
            particulars.ethnicity(life),
            particulars.upn(life, year.asOf()),
            isMother(life, motherSince),
            motherSince));
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
