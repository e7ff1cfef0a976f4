package uk.safeguarding.synthetic.returns.annexa;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.returns.lives.EpisodeOfCare;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.PeriodOfCare;

/** The last placement and legal status of a period of care. */
record LatestPlacement(Life life, PeriodOfCare period, Extract extract) {

  EpisodeOfCare episode() {
    return period.episodes().getLast();
  }

  /** The first day of the episodes up to the last that have its legal status. */
  LocalDate legalStatusSince() {
    LocalDate since = episode().startedOn();
    for (EpisodeOfCare each : period.episodes().reversed()) {
      if (!each.legalStatus().equals(episode().legalStatus())) {
        break;
      }
      since = each.startedOn();
    }
    return since;
  }

  private LocalDate since() {
    return period.episodes().stream()
        .filter(each -> each.move() == episode().move())
        .findFirst()
        .orElse(episode())
        .startedOn();
  }

  /** How many households the child lived in during the last twelve months of the period. */
  int countOfYear() {
    List<EpisodeOfCare> episodes = period.episodes();
    int before = 0;
    for (EpisodeOfCare each : episodes) {
      if (!extract.isOfYear(each.startedOn())) {
        before = each.move();
      }
    }
    return episode().move() - before + 1;
  }

  /** From the start of the placement to the authority it lies in. */
  Row cells() {
    EpisodeOfCare last = episode();
    return Row.of(
        since(),
        Words.placement(last.placement().type()),
        Words.provider(last.placement().provider()),
        extract.particulars().homes().placementPostcode(life, period, last),
        // Ofsted's numbers are those of real settings.
        null,
        last.placement().isInside() ? "a) In" : "b) Out",
        extract.particulars().homes().placementAuthority(life, period, last));
  }
}
