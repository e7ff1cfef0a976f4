package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A period of being looked after; its episodes follow each other without a gap. */
public record PeriodOfCare(
    LocalDate startedOn,
    String need,
    List<EpisodeOfCare> episodes,
    @Nullable LocalDate endedOn,
    @Nullable String reason) {

  PeriodOfCare goesOn(EpisodeOfCare episode) {
    return new PeriodOfCare(startedOn, need, More.of(episodes, episode), endedOn, reason);
  }

  PeriodOfCare ended(LocalDate on, String why) {
    return new PeriodOfCare(startedOn, need, episodes, on, why);
  }

  /** The day on which an episode ended; null while it lasts. */
  public @Nullable LocalDate endOf(int episode) {
    return episode + 1 < episodes.size() ? episodes.get(episode + 1).startedOn() : endedOn;
  }

  /** Whether it ran on a day, the last of it left out. */
  public boolean runsOn(LocalDate day) {
    LocalDate end = endedOn;
    return !startedOn.isAfter(day) && (end == null || end.isAfter(day));
  }

  /** Whether a day lies in it, the first and the last included. */
  public boolean holds(LocalDate day) {
    LocalDate end = endedOn;
    return !day.isBefore(startedOn) && (end == null || !day.isAfter(end));
  }

  /** Whether it ended in adoption. */
  public boolean isAdopted() {
    return reason != null && reason.startsWith("ADOPTED");
  }
}
