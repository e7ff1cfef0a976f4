package uk.safeguarding.synthetic.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.returns.lives.Allocation;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.particulars.Codes;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/** The social workers of the year's children, one after the other; collected since 2023-24. */
record SwEpisodes(Particulars particulars) implements ReturnTable {

  private static final int FIRST = 2024;

  @Override
  public String name() {
    return "sw_episodes";
  }

  @Override
  public List<String> columns() {
    return List.of("CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON");
  }

  @Override
  public boolean isIn(CollectionYear year) {
    return year.ends() >= FIRST;
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    return life.all(Allocation.class).stream()
        .filter(each -> year.isReachedBy(each.endedOn()) && !isOneDay(each))
        .map(each -> row(life, each))
        .toList();
  }

  private static boolean isOneDay(Allocation allocation) {
    LocalDate end = allocation.endedOn();
    return end != null && end.isEqual(allocation.startedOn());
  }

  private Row row(Life life, Allocation allocation) {
    String reason = allocation.reason();
    return Row.of(
        life.childId(),
        life.birth(),
        particulars.workerNumber(allocation.worker()),
        allocation.startedOn(),
        allocation.endedOn(),
        Codes.WORKER_CHANGE.of(reason == null ? "FIRST_CONTACT" : reason));
  }
}
