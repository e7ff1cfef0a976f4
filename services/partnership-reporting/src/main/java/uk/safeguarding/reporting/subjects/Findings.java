package uk.safeguarding.reporting.subjects;

import java.util.Map;
import java.util.stream.Stream;

/** That practice differed from its rules, as the records say it now. */
public final class Findings {

  private Findings() {}

  /** The kinds of record of which there can be findings, each with the service that makes them. */
  public static Map<String, String> kinds() {
    return RecordKinds.withFindings();
  }

  /** Those that stand; what a correction cleared is none. */
  public static Stream<Statement> of(KnownRecord record) {
    return record.entriesOf(RecordKind.FINDINGS).stream();
  }
}
