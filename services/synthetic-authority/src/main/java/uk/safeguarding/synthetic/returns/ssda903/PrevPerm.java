package uk.safeguarding.synthetic.returns.ssda903;

import java.util.List;
import java.util.Optional;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.PeriodOfCare;

/**
 * Whether those who started to be looked after in the year had left care for a permanent home
 * before. What happened elsewhere, no request tells.
 */
record PrevPerm() implements ReturnTable {

  private static final String SOUTHAMPTON = "852";

  @Override
  public String name() {
    return "prev_perm";
  }

  @Override
  public List<String> columns() {
    return List.of("CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    List<PeriodOfCare> started =
        year.periods(life).stream().filter(period -> year.holds(period.startedOn())).toList();
    return started.isEmpty() ? List.of() : List.of(row(life, started.getFirst()));
  }

  private static Row row(Life life, PeriodOfCare started) {
    Optional<PeriodOfCare> before =
        life.all(PeriodOfCare.class).reversed().stream()
            .filter(period -> period.startedOn().isBefore(started.startedOn()))
            .filter(period -> !permanence(period).isEmpty())
            .findFirst();
    return before
        .map(
            period ->
                Row.of(
                    life.childId(),
                    life.birth(),
                    permanence(period),
                    SOUTHAMPTON,
                    period.endedOn()))
        .orElseGet(() -> Row.of(life.childId(), life.birth(), "Z1", null, null));
  }

  private static String permanence(PeriodOfCare period) {
    String reason = period.reason();
    if (reason == null) {
      return "";
    }
    if (period.isAdopted()) {
      return "P1";
    }
    if (reason.startsWith("SPECIAL_GUARDIANSHIP")) {
      return "P2";
    }
    return reason.equals("CHILD_ARRANGEMENTS_ORDER") ? "P3" : "";
  }
}
