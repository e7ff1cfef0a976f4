package uk.safeguarding.synthetic.returns.annexa;

import java.util.stream.Stream;
import uk.safeguarding.synthetic.returns.lives.EarlyHelp;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/** List 2: early help assessments of the last six months, and those of help that still runs. */
record EarlyHelpAssessments() implements AnnexList {

  @Override
  public int number() {
    return 2;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.all(EarlyHelp.class).stream()
                    .filter(help -> help.assessedFrom() != null && isIn(help, extract))
                    .map(
                        help ->
                            extract
                                .who(life)
                                .and(
                                    help.assessedFrom(),
                                    help.assessedOn(),
                                    Codes.ORGANISATION
                                        .code(extract.particulars().earlyHelpBy(life))
                                        .words())));
  }

  private static boolean isIn(EarlyHelp help, Extract extract) {
    return extract.isRecent(help.assessedFrom())
        || extract.isRecent(help.assessedOn())
        || help.endedOn() == null;
  }
}
