package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;

/**
 * The lives of an authority's children, folded from the requests that tell of them: nothing is read
 * but what the agencies told. What is asked for only for a while is forgotten after it, of visits
 * the last few are kept, and the rest, such as referrals and episodes of care, is kept.
 */
public final class Lives {

  private static final int YEARS_REMEMBERED = 2;

  private final TreeMap<String, Life> lives = new TreeMap<>();
  private final Map<String, Life> secondNumbers = new HashMap<>();
  private final Book<Adopter> adopters = new Book<>();

  /** Takes in what is told on a day. */
  public void take(Day day) {
    day.requests().forEach(this::take);
  }

  private void take(AgencyRequest request) {
    Told told = Told.of(request);
    switch (told.records()) {
      case "children" -> identity(told);
      case "contacts",
          "referrals",
          "assessments",
          "child-in-need-plans",
          "early-help",
          "missing-episodes" ->
          FrontDoor.take(told, of(told));
      case "section-47-enquiries", "initial-conferences", "plans" ->
          Protection.take(told, of(told));
      case "periods-of-care", "social-worker-allocations", "unaccompanied-asylum-seeking" ->
          Care.take(told, of(told));
      case "care-plans",
          "health-assessments",
          "health-checks",
          "strengths-and-difficulties-questionnaires",
          "substance-misuse" ->
          CarePlanning.take(told, of(told));
      case "adoptions", "pathway-plans", "care-leavers" -> AfterCare.take(told, of(told));
      case "prospective-adopters" -> AfterCare.take(told, adopters);
      // No return asks for the others.
      default -> {}
    }
  }

  private Life of(Told told) {
    String identifier = told.subject();
    Life known = secondNumbers.get(identifier);
    return known == null ? lives.computeIfAbsent(identifier, Life::new) : known;
  }

  private void identity(Told told) {
    Life life = of(told);
    LocalDate born = told.dayOrNone("dateOfBirth");
    LocalDate expected = told.dayOrNone("expectedOn");
    if (born != null) {
      life.bear(born);
    } else if (expected != null) {
      life.expect(expected);
    } else if (told.rest().startsWith("merges")) {
      merge(life, told.request().children().getLast().identifier());
    }
  }

  private void merge(Life life, String second) {
    Life other = lives.remove(second);
    if (other != null) {
      life.take(other);
      secondNumbers.put(second, life);
    }
  }

  /** All of them, in the order of their numbers. */
  public Collection<Life> all() {
    return lives.values();
  }

  /** People who want to adopt, in the order in which they asked. */
  public List<Adopter> adopters() {
    return adopters.all();
  }

  /** Forgets what no return of a later day asks for. */
  public void forgetLongBefore(LocalDate day) {
    lives.values().forEach(life -> life.forgetBefore(day.minusYears(YEARS_REMEMBERED)));
  }
}
