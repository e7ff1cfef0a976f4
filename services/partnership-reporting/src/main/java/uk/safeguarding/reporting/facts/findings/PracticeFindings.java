package uk.safeguarding.reporting.facts.findings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.Findings;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Findings that practice differed from its rules, by the last day on which the rule was kept; one
 * of a rule that sets no such day says no day at all, and is in no month. What a correction cleared
 * was none.
 */
public final class PracticeFindings implements Counting {

  /** The count of what one service finds, by its name. */
  private static final Map<String, String> COUNTS =
      Map.of(
          "contacts-and-referrals", "findings-at-the-front-door",
          "child-protection", "findings-in-child-protection",
          "looked-after-children", "findings-in-care");

  @Override
  public Set<String> counts() {
    return Set.copyOf(COUNTS.values());
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Set.of(Dimension.RULE, Dimension.RECORD);
  }

  @Override
  public Set<String> kinds() {
    return Findings.kinds().keySet();
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return Findings.kinds().entrySet().stream()
        .flatMap(
            kind ->
                known
                    .standing(kind.getKey())
                    .flatMap(each -> facts(each, String.valueOf(COUNTS.get(kind.getValue())))));
  }

  private static Stream<Fact> facts(Map.Entry<String, KnownRecord> record, String count) {
    return Findings.of(record.getValue())
        .map(said -> said.fields().path("finding"))
        .filter(finding -> finding.path("limit").isString())
        .map(
            finding ->
                new Fact.Happened(
                    count,
                    "%s %s %s"
                        .formatted(
                            record.getKey(),
                            finding.path("rule").asString(),
                            finding.path("about").asString()),
                    LocalDate.parse(finding.path("limit").asString()),
                    Dimensions.NONE
                        .with(Dimension.RULE, finding.path("rule").asString())
                        .with(Dimension.RECORD, record.getValue().kind())));
  }
}
