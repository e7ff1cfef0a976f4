package uk.safeguarding.synthetic.requests;

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

  private static final Set<String> INDEPENDENT = Set.of("PRIVATE", "VOLUNTARY");

  public boolean isWithIndependentAgency() {
    return type.startsWith("FOSTER_") && INDEPENDENT.contains(provider);
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
