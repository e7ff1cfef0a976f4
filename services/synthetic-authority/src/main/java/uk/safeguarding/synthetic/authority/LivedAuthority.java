package uk.safeguarding.synthetic.authority;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.chance.Parameters;
import uk.safeguarding.synthetic.days.Diary;
import uk.safeguarding.synthetic.life.Births;
import uk.safeguarding.synthetic.pressure.Pressures;
import uk.safeguarding.synthetic.requests.Desk;

/** An authority and its calendar, lived through one day after the other. */
public final class LivedAuthority {

  private final Town town;
  private final Authority authority;

  private LivedAuthority(Town town) {
    this.town = town;
    this.authority = new Authority(town);
  }

  /** An authority before its first day, which tells what happens to a desk. */
  public static LivedAuthority of(long seed, Desk desk, LocalDate first, LocalDate last) {
    Parameters parameters = Parameters.ofSouthampton();
    Chance chance = Chance.of(seed);
    return new LivedAuthority(
        new Town(
            parameters,
            new Diary(first, last),
            desk,
            chance,
            new Births(parameters, desk, chance.of("births")),
            Pressures.of(parameters, chance.of("pressure"))));
  }

  /** Lives through a day, and says what was told on it. */
  public List<AgencyRequest> live(LocalDate day) {
    town.desk().begin(day);
    town.pressures().live(day);
    town.diary().begin(day);
    authority.live(day);
    town.diary().live();
    return town.desk().taken();
  }
}
