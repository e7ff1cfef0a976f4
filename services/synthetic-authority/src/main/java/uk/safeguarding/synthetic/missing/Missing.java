package uk.safeguarding.synthetic.missing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import uk.safeguarding.kernel.London;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.MissingRequests;

/** Who goes missing, how often, and what the police and children's services record of it. */
public final class Missing {

  private static final String POLICE = "hampshire-police";
  private static final String COUNCIL = "scc-childrens-services";
  private static final double DAYS_OF_A_MONTH = 30.4;

  /** One agency's record of an episode, and the day on which it knows of the return. */
  private record Recorded(Key episode, LocalDate returnKnownOn) {}

  private final Town town;
  private final Chance chance;

  public Missing(Town town) {
    this.town = town;
    this.chance = town.chance().of("missing");
  }

  /** A case opens, or care begins: some children go missing again and again while it lasts. */
  public void watch(Child child, boolean care) {
    String where = care ? "care" : "home";
    LocalDate old = child.birthday(town.whole("missing.from-age"));
    if (!chance.happens(town.number("missing.prone-" + where))) {
      return;
    }
    LocalDate today = town.today();
    LocalDate from = old.isAfter(today) ? old : today;
    Child.Stage stage = child.stage();
    town.diary().on(next(from, where), () -> goMissing(child, where, stage));
  }

  private LocalDate next(LocalDate from, String where) {
    double months = chance.exponential(town.number("missing.months-between-" + where));
    return from.plusDays(1 + Math.round(months * DAYS_OF_A_MONTH));
  }

  private void goMissing(Child child, String where, Child.Stage stage) {
    LocalDate today = town.today();
    boolean care = where.equals("care");
    boolean still =
        care ? child.stage() == stage : child.isOpen() && child.stage() != Child.Stage.LOOKED_AFTER;
    if (!still || !child.isUnder18On(today)) {
      return;
    }
    Instant missingAt = Town.at(chance, today, 7, 23);
    double hours = chance.exponential(town.number("missing.hours"));
    Instant returnedAt = missingAt.plus(Duration.ofMinutes(30 + Math.round(hours * 60)));
    String foundBy = town.weights("missing.found-by").draw(chance);
    if (chance.happens(town.number("missing.police-know"))) {
      record(child, POLICE, care, missingAt, returnedAt, foundBy);
    }
    if (chance.happens(town.number("missing.council-knows"))) {
      Recorded recorded = record(child, COUNCIL, care, missingAt, returnedAt, foundBy);
      interview(child, recorded, returnedAt);
    }
    town.diary().on(next(London.day(returnedAt), where), () -> goMissing(child, where, stage));
  }

  private Recorded record(
      Child child,
      String agency,
      boolean care,
      Instant missingAt,
      Instant returnedAt,
      String foundBy) {
    Key episode = town.key("missing-episode");
    double minutes = chance.exponential(town.number("missing.minutes-to-notice-" + agency));
    Instant told = missingAt.plus(Duration.ofMinutes(Math.round(minutes)));
    on(
        London.day(told),
        child,
        () -> MissingRequests.report(episode, child, agency, care, missingAt, told));
    LocalDate known = later(London.day(returnedAt), London.day(told));
    on(known, child, () -> MissingRequests.returned(episode, child, agency, returnedAt, foundBy));
    return new Recorded(episode, known);
  }

  private void interview(Child child, Recorded recorded, Instant returnedAt) {
    Key episode = recorded.episode();
    String outcome = town.weights("missing.interviews").draw(chance);
    if (outcome.equals("NONE")) {
      return;
    }
    double hours = chance.erlang(2, town.number("missing.hours-to-interview"));
    Instant decided = returnedAt.plus(Duration.ofMinutes(90 + Math.round(hours * 60)));
    Instant offered = returnedAt.plus(Duration.between(returnedAt, decided).dividedBy(2));
    LocalDate known = recorded.returnKnownOn();
    Key offer = town.key("return-interview-offer");
    if (!outcome.equals("NOT_NEEDED")) {
      on(
          later(London.day(offered), known.plusDays(1)),
          child,
          () -> MissingRequests.offer(episode, offer, child, COUNCIL, offered));
    }
    on(
        later(London.day(decided), known.plusDays(2)),
        child,
        () -> MissingRequests.interview(episode, child, COUNCIL, outcome, decided));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private void on(
      LocalDate day,
      Child child,
      java.util.function.Supplier<uk.safeguarding.synthetic.AgencyRequest> request) {
    town.diary().on(day, () -> town.tell(child, request));
  }
}
