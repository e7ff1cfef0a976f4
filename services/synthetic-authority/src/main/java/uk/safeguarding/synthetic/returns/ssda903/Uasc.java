package uk.safeguarding.synthetic.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Unaccompanied;

/** The children who sought asylum alone at some time of the year. */
record Uasc(Header header) implements ReturnTable {

  private static final int ADULT = 18;

  @Override
  public String name() {
    return "uasc";
  }

  @Override
  public List<String> columns() {
    return List.of("CHILD", "SEX", "DOB", "DUC");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    return life.all(Unaccompanied.class).stream()
        .filter(status -> year.isReachedBy(status.endedOn()))
        .map(
            status ->
                Row.of(
                    life.childId(),
                    header.sex(life, year),
                    life.birth(),
                    ended(status.endedOn(), life.birth().plusYears(ADULT))))
        .toList();
  }

  /** Nobody is an unaccompanied child after the 18th birthday. */
  private static @Nullable LocalDate ended(@Nullable LocalDate told, LocalDate adult) {
    return told != null && told.isAfter(adult) ? adult : told;
  }
}
