package uk.safeguarding.synthetic.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.HealthAssessment;
import uk.safeguarding.synthetic.returns.lives.HealthCheck;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Questionnaire;
import uk.safeguarding.synthetic.returns.lives.SubstanceMisuse;
import uk.safeguarding.synthetic.returns.particulars.Codes;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/** Health and convictions of the children who were looked after throughout the year. */
record Oc2(Particulars particulars) implements ReturnTable {

  private static final int FOUR = 4;
  private static final int FIVE = 5;
  private static final int SEVENTEEN = 17;

  @Override
  public String name() {
    return "oc2";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "CHILD",
        "DOB",
        "SDQ_SCORE",
        "SDQ_REASON",
        "CONVICTED",
        "HEALTH_CHECK",
        "IMMUNISATIONS",
        "TEETH_CHECK",
        "HEALTH_ASSESSMENT",
        "SUBSTANCE_MISUSE",
        "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    return year.isContinuouslyLookedAfter(life) ? List.of(row(life, year)) : List.of();
  }

  private Row row(Life life, CollectionYear year) {
    boolean isYoung = life.ageOn(year.asOf()) < FIVE;
    Optional<Questionnaire> asked =
        isAsked(life, year)
            ? last(life, Questionnaire.class, each -> year.holds(each.on()))
            : Optional.empty();
    Optional<SubstanceMisuse> misuse =
        last(life, SubstanceMisuse.class, each -> year.holds(each.on()));
    Boolean isHelped = misuse.map(each -> "RECEIVED".equals(each.intervention())).orElse(null);
    return Row.of(
        life.childId(),
        life.birth(),
        asked.map(Questionnaire::score).orElse(null),
        reason(life, year, asked.orElse(null)),
        particulars.isConvicted(life, year.year().lastDay()),
        isYoung ? isDone(life, year, "DEVELOPMENT") : null,
        isDone(life, year, "IMMUNISATIONS"),
        isDone(life, year, "DENTAL"),
        last(life, HealthAssessment.class, each -> year.holds(each.on())).isPresent(),
        misuse.isPresent(),
        isHelped,
        Boolean.FALSE.equals(isHelped) ? Boolean.TRUE : null);
  }

  private static <T> Optional<T> last(Life life, Class<T> kind, Predicate<T> inYear) {
    return life.all(kind).reversed().stream().filter(inYear).findFirst();
  }

  private static boolean isDone(Life life, CollectionYear year, String kind) {
    return last(life, HealthCheck.class, each -> each.kind().equals(kind) && year.holds(each.on()))
        .filter(check -> check.result().equals("UP_TO_DATE"))
        .isPresent();
  }

  /** Nothing is said of who is not 4 by the end of the year, or was 17 before it began. */
  private static boolean isAsked(Life life, CollectionYear year) {
    LocalDate four = life.birth().plusYears(FOUR);
    LocalDate seventeen = life.birth().plusYears(SEVENTEEN);
    return !four.isAfter(year.year().lastDay()) && seventeen.isAfter(year.year().firstDay());
  }

  private static @Nullable String reason(
      Life life, CollectionYear year, @Nullable Questionnaire asked) {
    if (!isAsked(life, year)) {
      return null;
    }
    if (asked != null) {
      return Codes.QUESTIONNAIRE.ofNullable(asked.reason());
    }
    boolean isOfAge =
        !life.birth().plusYears(FOUR).isAfter(year.year().firstDay())
            && life.birth().plusYears(SEVENTEEN).isAfter(year.year().lastDay());
    return Codes.QUESTIONNAIRE.of(isOfAge ? "OTHER" : "UNDER_4_OR_OVER_16");
  }
}
