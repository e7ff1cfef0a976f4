package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where a looked-after child lives.
 *
 * @param tenthsOfMiles from home, in tenths of a mile
 * @param longTerm whether it is intended to last until the child is 18
 */
public record Placed(
    String type, String provider, boolean inside, int tenthsOfMiles, boolean longTerm) {

  /** From then on supported accommodation is registered, and a placement with a code of its own. */
  private static final LocalDate SUPPORTED_ACCOMMODATION = LocalDate.of(2024, 4, 1);

  private static final Set<String> INDEPENDENT = Set.of("PRIVATE", "VOLUNTARY");

  public boolean isWithIndependentAgency() {
    return type.startsWith("FOSTER_") && INDEPENDENT.contains(provider);
  }

  /** The same place by the codes of a later day. */
  public Placed asCodedOn(LocalDate day) {
    return type.equals("SEMI_INDEPENDENT_LIVING") && !day.isBefore(SUPPORTED_ACCOMMODATION)
        ? new Placed("SUPPORTED_ACCOMMODATION", provider, inside, tenthsOfMiles, longTerm)
        : this;
  }

  Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", type);
    body.put("provider", provider);
    body.put("location", inside ? "INSIDE_AUTHORITY" : "OUTSIDE_AUTHORITY");
    body.put("tenthsOfMilesFromHome", tenthsOfMiles);
    body.put("longTerm", longTerm);
    return body;
  }
}
