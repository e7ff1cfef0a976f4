package uk.safeguarding.synthetic.returns.annexa;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.MissingEpisode;

/** How often a child went missing from care in twelve months, and the last return interview. */
record MissingOfYear(Life life, Extract extract) {

  private static final String COUNCIL = "scc-childrens-services";

  Row cells() {
    List<MissingEpisode> episodes =
        life.all(MissingEpisode.class).stream()
            .filter(each -> each.isFromCare() && each.agency().equals(COUNCIL))
            .filter(each -> extract.isOfYear(each.on()))
            .toList();
    MissingEpisode last = episodes.isEmpty() ? null : episodes.getLast();
    // No request tells of absences that are not missing episodes.
    return Row.of(
        episodes.size(),
        0,
        last == null ? null : Words.yes(last.isInterviewOffered()),
        Words.yesOrNothing(isAccepted(last)));
  }

  private static @Nullable Boolean isAccepted(@Nullable MissingEpisode last) {
    String interview = last == null ? null : last.interview();
    return interview == null || interview.equals("NOT_NEEDED")
        ? null
        : Boolean.valueOf(interview.equals("HELD"));
  }
}
