package uk.safeguarding.synthetic.returns.annexa;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Enquiry;
import uk.safeguarding.synthetic.returns.lives.Life;

/** List 5: section 47 enquiries of the last six months and what their conferences decided. */
record Enquiries() implements AnnexList {

  @Override
  public int number() {
    return 5;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.all(Enquiry.class).stream()
                    .filter(each -> isIn(each, extract))
                    .map(each -> row(life, each, extract)));
  }

  private static boolean isIn(Enquiry enquiry, Extract extract) {
    return extract.isRecent(enquiry.discussionOn())
        || extract.isRecent(enquiry.conferenceOn())
        || enquiry.outcome() == null;
  }

  private static Row row(Life life, Enquiry enquiry, Extract extract) {
    return extract
        .who(life)
        .and(
            extract.disability(life),
            enquiry.discussionOn(),
            enquiry.outcome() == null ? null : enquiry.isWithoutConference() ? "Yes" : "No",
            enquiry.conferenceOn(),
            isPlan(enquiry),
            count(life, enquiry.discussionOn(), false),
            count(life, enquiry.discussionOn(), true),
            extract.team(life),
            extract.worker(life));
  }

  private static @Nullable String isPlan(Enquiry enquiry) {
    String decision = enquiry.decision();
    return decision == null ? null : decision.equals("PLAN") ? "Yes" : "No";
  }

  /** Of the twelve months up to this enquiry, this one included. */
  private static int count(Life life, LocalDate until, boolean conferences) {
    return (int)
        life.all(Enquiry.class).stream()
            .map(each -> conferences ? each.conferenceOn() : each.discussionOn())
            .filter(Objects::nonNull)
            .filter(day -> day.isAfter(until.minusYears(1)))
            .filter(day -> conferences || !day.isAfter(until))
            .count();
  }
}
