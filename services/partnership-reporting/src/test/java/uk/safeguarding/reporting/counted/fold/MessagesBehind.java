package uk.safeguarding.reporting.counted.fold;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.behind.LoggedMessages;
import uk.safeguarding.reporting.counted.behind.RecordBehind.LogPlace;
import uk.safeguarding.reporting.counted.behind.RecordBehind.MessageBehind;

/**
 * Looks the messages of records up in a log that is a list.
 *
 * @param log in its order
 */
record MessagesBehind(List<Logged<WholeMessage>> log) implements LoggedMessages {

  @Override
  public List<LoggedMessage> about(Collection<String> records, Instant knownAt) {
    return log.stream()
        .filter(each -> records.contains(each.event().record()))
        .filter(each -> !each.knownAt().isAfter(knownAt))
        .map(MessagesBehind::logged)
        .toList();
  }

  private static LoggedMessage logged(Logged<WholeMessage> each) {
    var place = new LogPlace(each.position().transactionId(), each.position().globalIndex());
    return new LoggedMessage(
        each.event(),
        new MessageBehind(
            each.id(),
            each.event().type(),
            each.event().service(),
            place,
            each.knownAt(),
            each.knownAt()));
  }
}
