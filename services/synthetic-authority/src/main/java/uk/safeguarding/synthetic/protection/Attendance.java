package uk.safeguarding.synthetic.protection;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;

/** Who comes to discussions, conferences and core groups. */
final class Attendance {

  private Attendance() {}

  /** Social care, and of the others those who come, in the order of their codes. */
  static List<String> of(Town town, Chance chance, String occasion) {
    var agencies = new ArrayList<String>();
    agencies.add("SOCIAL_CARE");
    for (String agency : List.of("POLICE", "HEALTH", "EDUCATION", "OTHER")) {
      if (chance.happens(town.number("attendance." + occasion + "." + agency))) {
        agencies.add(agency);
      }
    }
    return List.copyOf(agencies);
  }
}
