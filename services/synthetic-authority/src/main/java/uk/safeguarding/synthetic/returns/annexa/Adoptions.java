package uk.safeguarding.synthetic.returns.annexa;

import java.util.stream.Stream;
import uk.safeguarding.synthetic.returns.lives.Adoption;
import uk.safeguarding.synthetic.returns.lives.AdoptionOrder;
import uk.safeguarding.synthetic.returns.lives.Life;

/** List 10: children adopted in the last twelve months, and those who should be and wait. */
record Adoptions() implements AnnexList {

  @Override
  public int number() {
    return 10;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.last(Adoption.class).stream()
                    .filter(each -> isIn(life, each, extract))
                    .map(each -> row(life, each, extract)));
  }

  private static boolean isIn(Life life, Adoption adoption, Extract extract) {
    AdoptionOrder order = adoption.order();
    return order == null ? life.periodOfCare().isPresent() : extract.isOfYear(order.on());
  }

  private static Row row(Life life, Adoption adoption, Extract extract) {
    Row who = extract.who(life);
    AdoptionOrder order = adoption.order();
    // No request tells who the child's adopters are, nor of fostering for adoption.
    return Row.of(
        who.cells().get(0),
        null,
        who.cells().get(1),
        who.cells().get(2),
        who.cells().get(3),
        who.cells().get(4),
        extract.disability(life),
        adoption.enteredCareOn(),
        adoption.decidedOn(),
        adoption.placementOrderOn(),
        adoption.matchedOn(),
        adoption.placedOn(),
        order == null ? null : order.on(),
        null,
        null,
        null);
  }
}
