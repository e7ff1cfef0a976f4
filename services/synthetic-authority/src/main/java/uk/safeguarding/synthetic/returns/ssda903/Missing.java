package uk.safeguarding.synthetic.returns.ssda903;

import java.util.Comparator;
import java.util.List;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.MissingEpisode;

/**
 * The missing episodes of looked-after children as children's services recorded them; what the
 * police recorded of the same episode is theirs.
 */
record Missing() implements ReturnTable {

  private static final String COUNCIL = "scc-childrens-services";

  @Override
  public String name() {
    return "missing";
  }

  @Override
  public List<String> columns() {
    return List.of("CHILD", "DOB", "MISSING", "MIS_START", "MIS_END");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    return life.all(MissingEpisode.class).stream()
        .filter(episode -> episode.isFromCare() && episode.agency().equals(COUNCIL))
        .filter(episode -> year.isReachedBy(episode.returnedOn()))
        .filter(episode -> isInCare(episode, life, year))
        .sorted(Comparator.comparing(MissingEpisode::on))
        .map(
            episode ->
                Row.of(life.childId(), life.birth(), "M", episode.on(), episode.returnedOn()))
        .toList();
  }

  private static boolean isInCare(MissingEpisode episode, Life life, CollectionYear year) {
    return year.periods(life).stream().anyMatch(period -> period.runsOn(episode.on()));
  }
}
