package uk.safeguarding.synthetic.returns.annexa;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Assessment;
import uk.safeguarding.synthetic.returns.lives.Life;

/** List 4: the assessments that are open, or were begun or authorised in the last six months. */
record Assessments() implements AnnexList {

  private static final Set<String> SUPPORT =
      Set.of("CHILD_IN_NEED_PLAN", "STRATEGY_DISCUSSION", "BECAME_LOOKED_AFTER");

  @Override
  public int number() {
    return 4;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.all(Assessment.class).stream()
                    .filter(each -> extract.isOpenOrRecent(each.authorisedOn()))
                    .map(each -> row(life, each, extract)));
  }

  private static Row row(Life life, Assessment assessment, Extract extract) {
    boolean isSeen = extract.particulars().isSeenAtAssessment(life, assessment.startedOn());
    return extract
        .who(life)
        .and(
            extract.disability(life),
            assessment.startedOn(),
            isSeen && life.isBorn() ? "Yes" : "No",
            assessment.authorisedOn(),
            isSupported(assessment),
            extract.team(life),
            extract.worker(life));
  }

  private static @Nullable String isSupported(Assessment assessment) {
    String outcome = assessment.outcome();
    return outcome == null ? null : SUPPORT.contains(outcome) ? "Yes" : "No";
  }
}
