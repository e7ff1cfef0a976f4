package uk.safeguarding.synthetic.returns.ssda903;

import java.util.List;
import java.util.Objects;
import uk.safeguarding.synthetic.returns.lives.Adoption;
import uk.safeguarding.synthetic.returns.lives.AdoptionOrder;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/** The children who were adopted in the year, and who adopted them. */
record Ad1() implements ReturnTable {

  @Override
  public String name() {
    return "ad1";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "CHILD",
        "DOB",
        "DATE_INT",
        "DATE_MATCH",
        "FOSTER_CARE",
        "NB_ADOPTR",
        "SEX_ADOPTR",
        "LS_ADOPTR");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    boolean isAdopted =
        year.periods(life).stream()
            .anyMatch(
                period ->
                    period.isAdopted() && year.holds(Objects.requireNonNull(period.endedOn())));
    return isAdopted
        ? life.last(Adoption.class).stream().flatMap(each -> row(life, each).stream()).toList()
        : List.of();
  }

  private static List<Row> row(Life life, Adoption adoption) {
    AdoptionOrder order = adoption.order();
    return order == null
        ? List.of()
        : List.of(
            Row.of(
                life.childId(),
                life.birth(),
                adoption.decidedOn(),
                adoption.matchedOn(),
                order.isByFosterCarer(),
                order.adopters(),
                Codes.ADOPTERS.of(order.genders()),
                Codes.ADOPTERS_STATUS.of(order.legalStatus())));
  }
}
