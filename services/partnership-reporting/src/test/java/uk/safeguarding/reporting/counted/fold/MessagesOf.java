package uk.safeguarding.reporting.counted.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.intake.Subjects;
import uk.safeguarding.reporting.counted.known.LogMoment;

/**
 * Looks a moment or a day up in a log that is a list.
 *
 * @param log in its order
 */
record MessagesOf(List<Logged<WholeMessage>> log) implements MomentMessages {

  @Override
  public List<WholeMessage> of(LogMoment moment) {
    return ofMoment(moment).map(Logged::event).toList();
  }

  @Override
  public boolean anyOutside(LogMoment moment, Stretch stretch) {
    return ofMoment(moment)
        .map(each -> each.position().globalIndex())
        .anyMatch(index -> index < stretch.first() || index > stretch.last());
  }

  @Override
  public Set<String> namedOn(LocalDate day) {
    return log.stream()
        .filter(each -> London.day(each.knownAt()).equals(day))
        .flatMap(each -> Subjects.namedIn(each.event()))
        .collect(Collectors.toSet());
  }

  private Stream<Logged<WholeMessage>> ofMoment(LogMoment moment) {
    return log.stream().filter(each -> each.position().transactionId() == moment.transaction());
  }
}
