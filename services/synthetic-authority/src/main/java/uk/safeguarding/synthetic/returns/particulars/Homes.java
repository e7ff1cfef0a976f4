package uk.safeguarding.synthetic.returns.particulars;

import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.returns.lives.EpisodeOfCare;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.PeriodOfCare;

/** Where children and their families live, by the distance and the side of the border told. */
public final class Homes {

  private final Chance chance;

  Homes(Chance chance) {
    this.chance = chance;
  }

  private Chance of(Life life, String question) {
    return chance.of(question).of(life.identifier());
  }

  /** Where the child's family lives: within the city. */
  public String postcode(Life life) {
    Chance own = of(life, "home");
    return Places.postcode(Places.inside(own), own);
  }

  /** Where a child is placed in an episode; the same in all episodes with the same carer. */
  public String placementPostcode(Life life, PeriodOfCare period, EpisodeOfCare episode) {
    return episode.placement().isWithParents() && episode.placement().isInside()
        ? postcode(life)
        : Places.postcode(place(life, period, episode), household(life, period, episode));
  }

  /** In whose area a child is placed. */
  public String placementAuthority(Life life, PeriodOfCare period, EpisodeOfCare episode) {
    return place(life, period, episode).authority();
  }

  private Places.Place place(Life life, PeriodOfCare period, EpisodeOfCare episode) {
    if (episode.placement().isInside()) {
      return Places.inside(household(life, period, episode).of("district"));
    }
    int first =
        period.episodes().stream()
            .filter(each -> each.move() == episode.move())
            .findFirst()
            .orElse(episode)
            .placement()
            .tenthsOfMiles();
    return Places.outside(first);
  }

  private Chance household(Life life, PeriodOfCare period, EpisodeOfCare episode) {
    return of(life, "household").numbered(period.startedOn().toEpochDay()).numbered(episode.move());
  }
}
