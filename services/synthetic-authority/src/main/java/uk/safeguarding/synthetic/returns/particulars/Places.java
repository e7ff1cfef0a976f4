package uk.safeguarding.synthetic.returns.particulars;

import java.util.Comparator;
import java.util.List;
import uk.safeguarding.synthetic.chance.Chance;

/**
 * Where children live: {@code returns/places.csv}. The first half of a postcode is a real district,
 * so that its authority can be told and the distance is about right; the second half is drawn, and
 * not every postcode exists.
 */
final class Places {

  /** A district of postcodes and whose area it is in. */
  record Place(String outward, String authority, String code, int tenthsOfMiles) {
    boolean isInside() {
      return code.equals(Upn.SOUTHAMPTON);
    }

    static Place of(List<String> row) {
      return new Place(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)));
    }
  }

  private static final List<Place> ALL = Table.rows("places").stream().map(Place::of).toList();
  private static final List<Place> INSIDE = ALL.stream().filter(Place::isInside).toList();
  private static final List<Place> OUTSIDE =
      ALL.stream().filter(place -> !place.isInside()).toList();

  /** The letters of second halves: C, I, K, M, O and V are never among them. */
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  private Places() {}

  static Place inside(Chance chance) {
    return chance.oneOf(INSIDE);
  }

  /** Of the districts outside, the one whose distance is nearest to what is asked for. */
  static Place outside(int tenthsOfMiles) {
    return OUTSIDE.stream()
        .min(Comparator.comparingInt(place -> Math.abs(place.tenthsOfMiles() - tenthsOfMiles)))
        .orElseThrow();
  }

  static String postcode(Place place, Chance chance) {
    return place.outward() + " " + chance.between(1, 9) + letter(chance) + letter(chance);
  }

  private static char letter(Chance chance) {
    return LETTERS.charAt(chance.between(0, LETTERS.length() - 1));
  }
}
