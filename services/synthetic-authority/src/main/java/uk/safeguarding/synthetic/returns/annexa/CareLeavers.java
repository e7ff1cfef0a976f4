package uk.safeguarding.synthetic.returns.annexa;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.CareLeaver;
import uk.safeguarding.synthetic.returns.lives.LeaverActivity;
import uk.safeguarding.synthetic.returns.lives.LeaverContact;
import uk.safeguarding.synthetic.returns.lives.LeaverHome;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.PathwayReview;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/** List 9: everyone who is supported as a care leaver on the day. */
record CareLeavers() implements AnnexList {

  private static final String TEAM = "Pathways Team";

  @Override
  public int number() {
    return 9;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.last(CareLeaver.class).stream()
                    .filter(leaver -> leaver.endedOn() == null)
                    .map(leaver -> row(life, leaver, extract)));
  }

  private static Row row(Life life, CareLeaver leaver, Extract extract) {
    String adviser = leaver.adviser();
    String number =
        adviser == null ? extract.worker(life) : extract.particulars().workerNumber(adviser);
    String home = life.last(LeaverHome.class).map(LeaverHome::accommodation).orElse(null);
    return extract
        .who(life)
        .and(
            Words.yes(life.isUnaccompanied()),
            extract.disability(life),
            TEAM,
            number,
            number,
            Words.lettered(Codes.LEAVER.code(leaver.category())),
            life.last(PathwayReview.class).map(PathwayReview::on).orElse(null),
            life.last(LeaverContact.class)
                .map(each -> Words.lettered(Codes.IN_TOUCH.code(each.inTouch())))
                .orElse("c) Not recorded"),
            life.last(LeaverContact.class).map(LeaverContact::on).orElse(null),
            home == null ? null : Words.coded(Codes.ACCOMMODATION.code(home.substring(0, 1))),
            suitability(home),
            life.last(LeaverActivity.class)
                .map(each -> Words.coded(Codes.ACTIVITY.code(each.activity())))
                .orElse(null));
  }

  /** The second sign of the code: 1 is suitable, 2 is not. */
  private static @Nullable String suitability(@Nullable String home) {
    if (home == null) {
      return null;
    }
    return home.endsWith("1") ? "a) Suitable" : "b) Not suitable";
  }
}
