package uk.safeguarding.synthetic.returns.annexa;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Adopter;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Visit;
import uk.safeguarding.synthetic.returns.particulars.Codes;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/**
 * What a council's system knows on the day of an extraction.
 *
 * @param on the day; six months back from it, the first day included, lies what most lists hold
 */
record Extract(
    LocalDate on, Collection<Life> lives, List<Adopter> adopters, Particulars particulars) {

  private static final int MONTHS = 6;

  /** Whether a day lies in the last six months. */
  boolean isRecent(@Nullable LocalDate day) {
    return day != null && !day.isBefore(on.minusMonths(MONTHS));
  }

  /** Whether something runs on, or ended in the last six months. */
  boolean isOpenOrRecent(@Nullable LocalDate end) {
    return end == null || isRecent(end);
  }

  /** Whether a day lies in the last twelve months. */
  boolean isOfYear(@Nullable LocalDate day) {
    return day != null && !day.isBefore(on.minusYears(1));
  }

  Stream<Life> stream() {
    return lives.stream();
  }

  /** Number, gender, ethnicity, date of birth and age in completed years. */
  Row who(Life life) {
    return Row.of(
        life.childId(),
        Words.gender(particulars.sex(life)),
        Words.ethnicity(particulars.ethnicity(life)),
        life.bornOn(),
        life.isBorn() ? life.ageOn(on) : null);
  }

  String disability(Life life) {
    return Words.yes(!particulars.disabilities(life).isEmpty());
  }

  String team(Life life) {
    return Codes.TEAM.code(particulars.team(life)).words();
  }

  String worker(Life life) {
    return particulars.worker(life);
  }

  /** The last visit at which the child was seen. */
  static @Nullable LocalDate lastSeen(Life life) {
    return life.all(Visit.class).stream()
        .filter(Visit::isSeen)
        .map(Visit::on)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** The last visit of a kind at which the child was seen. */
  static @Nullable Visit lastSeen(Life life, Visit.Of of) {
    return life.all(Visit.class).stream()
        .filter(visit -> visit.of() == of && visit.isSeen())
        .max(Comparator.comparing(Visit::on))
        .orElse(null);
  }
}
