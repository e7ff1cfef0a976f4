package uk.safeguarding.reporting.counted.intake;

import java.util.Set;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.facts.Facts;

/** Takes messages in, one after the other, whatever they are about. */
public final class Intake {

  private final Identities identities;
  private final RecordsOfSubjects records;

  public Intake(Subjects subjects, Facts facts) {
    this.identities = new Identities(subjects, facts);
    this.records = new RecordsOfSubjects(subjects, facts);
  }

  /** When the effects of a message show. */
  public Set<LogMoment> take(WholeMessage message, LogMoment moment) {
    return Subjects.otherIn(message) == null
        ? Set.of(records.take(message, moment))
        : identities.take(message, moment);
  }
}
