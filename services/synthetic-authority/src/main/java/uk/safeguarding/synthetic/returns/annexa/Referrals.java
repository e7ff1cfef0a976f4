package uk.safeguarding.synthetic.returns.annexa;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Referral;

/** List 3: the referrals of the last six months. */
record Referrals() implements AnnexList {

  private static final String HUB = "Multi Agency Safeguarding Hub";

  @Override
  public int number() {
    return 3;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.all(Referral.class).stream()
                    .filter(referral -> extract.isRecent(referral.receivedOn()))
                    .map(referral -> row(life, referral, extract)));
  }

  private static Row row(Life life, Referral referral, Extract extract) {
    return extract
        .who(life)
        .and(
            referral.receivedOn(),
            Words.source(referral.source()),
            isNoFurtherAction(referral),
            earlier(life, referral),
            HUB,
            extract.worker(life));
  }

  /** Of a referral that is not decided it is not known yet. */
  private static @Nullable String isNoFurtherAction(Referral referral) {
    if (referral.decision() == null) {
      return null;
    }
    return referral.isNoFurtherAction() ? "Yes" : "No";
  }

  /** The child's others of the twelve months before it. */
  private static int earlier(Life life, Referral referral) {
    return (int)
        life.all(Referral.class).stream()
            .filter(each -> !each.id().equals(referral.id()))
            .filter(each -> !each.receivedOn().isAfter(referral.receivedOn()))
            .filter(each -> each.receivedOn().isAfter(referral.receivedOn().minusYears(1)))
            .count();
  }
}
