package uk.safeguarding.synthetic.returns.ssda903;

import java.util.List;
import uk.safeguarding.synthetic.returns.lives.Adoption;
import uk.safeguarding.synthetic.returns.lives.Life;

/**
 * The looked-after children who should be placed for adoption by a decision that held at some time
 * of the year. No decision is taken back in the invented authority.
 */
record PlacedAdoption() implements ReturnTable {

  @Override
  public String name() {
    return "placed_adoption";
  }

  @Override
  public List<String> columns() {
    return List.of("CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    if (year.periods(life).isEmpty()) {
      return List.of();
    }
    return life.last(Adoption.class).stream()
        .map(adoption -> Row.of(life.childId(), life.birth(), adoption.decidedOn(), null, null))
        .toList();
  }
}
