package uk.safeguarding.reporting.counted.fold;

import java.util.List;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.LogMoment;

/** Looks a moment up in a log that is a list. */
final class MessagesOf {

  private MessagesOf() {}

  static List<WholeMessage> moment(List<Logged<WholeMessage>> log, LogMoment moment) {
    return log.stream()
        .filter(each -> each.position().transactionId() == moment.transaction())
        .map(Logged::event)
        .toList();
  }
}
