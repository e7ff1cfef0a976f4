package uk.safeguarding.lookedafterchildren.periodofcare.episodes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;

/**
 * The episodes of a period of care.
 *
 * @param inOrder by their days; the first begins with the period
 */
public record Episodes(List<Episode> inOrder) {

  public static Episodes of(PeriodOfCareStarted start, Collection<Episode> changes) {
    return new Episodes(
        Stream.concat(
                Stream.of(Episode.of(start)),
                changes.stream()
                    .sorted(Comparator.comparing(Episode::startedOn).thenComparing(Episode::about)))
            .toList());
  }

  /** The episode of a day; the first of a day before the start. */
  public Episode on(LocalDate day) {
    return inOrder.stream()
        .filter(each -> !each.startedOn().isAfter(day))
        .reduce((_, later) -> later)
        .orElseGet(inOrder::getFirst);
  }

  /** Each time with the same carer, in order. */
  public List<Stay> stays() {
    List<Episode> moves = inOrder.stream().filter(each -> each.reason().movesChild()).toList();
    var stays = new ArrayList<Stay>();
    for (int i = 0; i < moves.size(); i++) {
      stays.add(new Stay(moves.get(i), i + 1 < moves.size() ? moves.get(i + 1) : null));
    }
    return stays;
  }

  /**
   * The moves that count when placements are counted: neither those into a temporary placement nor
   * those back from it to where the child had lived before.
   */
  public List<Episode> countedMoves() {
    var counted = new ArrayList<Episode>();
    boolean afterTemporary = false;
    for (Stay stay : stays()) {
      Episode move = stay.move();
      boolean isBack =
          afterTemporary
              && !counted.isEmpty()
              && lastPlacementBefore(move).equals(move.placement());
      if (!move.placement().type().isTemporary() && !isBack) {
        counted.add(move);
      }
      afterTemporary = move.placement().type().isTemporary();
    }
    return counted;
  }

  private Placement lastPlacementBefore(Episode move) {
    return inOrder.stream()
        .takeWhile(each -> !each.equals(move))
        .map(Episode::placement)
        .filter(placement -> !placement.type().isTemporary())
        .reduce((_, later) -> later)
        .orElse(move.placement());
  }
}
