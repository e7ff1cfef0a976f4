package uk.safeguarding.synthetic.returns.particulars;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.chance.Parameters;
import uk.safeguarding.synthetic.chance.Weights;
import uk.safeguarding.synthetic.returns.lives.Life;

/**
 * What returns ask of a child and no request carries. It depends on the seed and the child alone,
 * so every return says the same of a child, in every year; the number of a social worker depends on
 * the numbers that others have as well.
 */
public final class Particulars {

  private static final Pattern NOT_DIGITS = Pattern.compile("-.*|\\D");
  private static final int SCHOOL_AGE = 4;
  private static final int OF_CRIMINAL_RESPONSIBILITY = 10;
  private static final int SIXTEEN = 16;

  private final Chance chance;
  private final Homes homes;
  private final Workers workers;
  private final Parameters parameters = Parameters.ofSouthampton();

  public Particulars(long seed) {
    chance = Chance.of(seed).of("returns");
    homes = new Homes(chance);
    workers = new Workers(chance.of("worker"));
  }

  /** The stream of a question about a child; the same whenever it is asked. */
  private Chance of(Life life, String question) {
    return chance.of(question).of(life.identifier());
  }

  private Weights weights(String parameter) {
    return parameters.weights("returns." + parameter);
  }

  private double number(String parameter) {
    return parameters.number("returns." + parameter);
  }

  /** {@code M} or {@code F}; {@code U} of a child who is not born yet. */
  public String sex(Life life) {
    if (!life.isBorn()) {
      return "U";
    }
    return weights(life.isUnaccompanied() ? "sex-unaccompanied" : "sex").draw(of(life, "sex"));
  }

  /** By the codes that the returns share. */
  public String ethnicity(Life life) {
    return weights(life.isUnaccompanied() ? "ethnicity-unaccompanied" : "ethnicity")
        .draw(of(life, "ethnicity"));
  }

  /** By the codes of the census, each once; of a child without a disability none. */
  public List<String> disabilities(Life life) {
    Chance own = of(life, "disabilities");
    if (!own.happens(number("disabled"))) {
      return List.of();
    }
    var some = new TreeSet<String>();
    int many = weights("disability-count").drawNumber(own);
    while (some.size() < many) {
      some.add(weights("disabilities").draw(own));
    }
    return List.copyOf(some);
  }

  /**
   * The unique pupil number of a child who was 4 by the last September, or why there is none:
   * {@code UN1} of younger children, {@code UN3} of those who were educated abroad.
   */
  public String upn(Life life, LocalDate day) {
    LocalDate september = LocalDate.of(day.getYear() - (day.getMonthValue() < 9 ? 1 : 0), 9, 1);
    if (!life.isBorn() || !life.birth().plusYears(SCHOOL_AGE).isBefore(september)) {
      return "UN1";
    }
    if (life.isUnaccompanied()) {
      return "UN3";
    }
    return Upn.of(
        Integer.parseInt(NOT_DIGITS.matcher(life.identifier()).replaceAll("")), life.birth());
  }

  /** The day on which a girl in care became a mother; null of all others. */
  public @Nullable LocalDate motherSince(Life life, LocalDate day) {
    Chance own = of(life, "mother");
    if (!sex(life).equals("F") || !own.happens(number("mother"))) {
      return null;
    }
    LocalDate since = life.birth().plusYears(SIXTEEN).plusDays(own.between(0, 700));
    return since.isAfter(day) ? null : since;
  }

  /** Whether a child was convicted or cautioned in the year that ends on a day. */
  public boolean isConvicted(Life life, LocalDate end) {
    return life.ageOn(end) >= OF_CRIMINAL_RESPONSIBILITY
        && of(life, "convicted").numbered(end.getYear()).happens(number("convicted"));
  }

  /** Whether a child was seen at the assessment that began on a day. */
  public boolean isSeenAtAssessment(Life life, LocalDate startedOn) {
    return of(life, "seen").numbered(startedOn.toEpochDay()).happens(number("seen-at-assessment"));
  }

  /** Who completed a universal help assessment, as a word. */
  public String earlyHelpBy(Life life) {
    return weights("early-help-by").draw(of(life, "early-help-by"));
  }

  /** The team of a child who is not looked after, as a word. */
  public String team(Life life) {
    return weights("teams").draw(of(life, "team"));
  }

  /** The social worker of a child who is not looked after: a number and no name. */
  public String worker(Life life) {
    return workerNumber(team(life) + of(life, "worker").between(1, 12));
  }

  /** The number of a social worker, as in {@code SW912345}; nobody else has it. */
  public String workerNumber(String worker) {
    return workers.number(worker);
  }

  /** Something about the people who want to adopt together. */
  public String ofAdopter(String adopter, String parameter) {
    return weights(parameter).draw(chance.of(parameter).of(adopter));
  }

  /** Where children live. */
  public Homes homes() {
    return homes;
  }
}
