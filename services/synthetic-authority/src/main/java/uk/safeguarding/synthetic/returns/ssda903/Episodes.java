package uk.safeguarding.synthetic.returns.ssda903;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.EpisodeOfCare;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.PeriodOfCare;
import uk.safeguarding.synthetic.returns.particulars.Codes;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/**
 * The episodes of care that reach into the year. An episode that another follows ends on its first
 * day with {@code X1}, and why the placement changed stands on the one that ended.
 */
record Episodes(Particulars particulars) implements ReturnTable {

  /** From then on what was semi-independent living is supported accommodation. */
  private static final int SUPPORTED_ACCOMMODATION = 2025;

  @Override
  public String name() {
    return "episodes";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "CHILD",
        "DECOM",
        "RNE",
        "LS",
        "CIN",
        "PLACE",
        "PLACE_PROVIDER",
        "DEC",
        "REC",
        "REASON_PLACE_CHANGE",
        "HOME_POST",
        "PL_POST",
        "URN");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    var rows = new ArrayList<Row>();
    for (PeriodOfCare period : year.periods(life)) {
      for (int place = 0; place < period.episodes().size(); place++) {
        if (year.isReachedBy(period.endOf(place))) {
          rows.add(row(life, period, place, year));
        }
      }
    }
    return rows;
  }

  private Row row(Life life, PeriodOfCare period, int number, CollectionYear year) {
    EpisodeOfCare episode = period.episodes().get(number);
    boolean goesOn = number + 1 < period.episodes().size();
    EpisodeOfCare next = goesOn ? period.episodes().get(number + 1) : null;
    String place = place(episode, year);
    return Row.of(
        life.childId(),
        episode.startedOn(),
        Codes.EPISODE.of(episode.reason()),
        Codes.LEGAL_STATUS.of(episode.legalStatus()),
        Codes.NEED.of(period.need()),
        place,
        Codes.PROVIDER.of(episode.placement().provider()),
        period.endOf(number),
        goesOn ? "X1" : Codes.CARE_END.ofNullable(period.reason()),
        next == null ? null : Codes.MOVE.ofNullable(next.whyMoved()),
        life.isUnaccompanied() ? null : particulars.homes().postcode(life),
        particulars.homes().placementPostcode(life, period, episode),
        urn(place));
  }

  private static String place(EpisodeOfCare episode, CollectionYear year) {
    String place = Codes.PLACEMENT.of(episode.placement().type());
    return place.equals("H5") && year.ends() >= SUPPORTED_ACCOMMODATION ? "K3" : place;
  }

  /** Ofsted's numbers are those of real settings, so the code for an unknown one stands here. */
  private static @Nullable String urn(String place) {
    return place.equals("P1") || place.equals("H5") ? null : "XXXXXXX";
  }
}
