package uk.safeguarding.synthetic.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.safeguarding.synthetic.AgencyRequest;

/** Checks each kind of request; of a kind that is made often, the first hundreds. */
public final class Requests {

  private static final int OF_EACH_KIND = 400;

  private final TreeMap<String, String> schemas = new TreeMap<>();
  private final TreeMap<String, Integer> made = new TreeMap<>();
  private final TreeMap<String, String> faults = new TreeMap<>();
  private final Set<String> addresses;
  private final Bodies bodies;

  public Requests(Path services, Path commands) throws IOException {
    addresses = Addresses.below(services);
    bodies = new Bodies(commands);
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Requests.class.getResourceAsStream("/commands.csv")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> schemas.put(cells[0] + " " + cells[1], cells[2]));
    }
  }

  public void check(AgencyRequest request) {
    String kind = request.method() + " " + Addresses.general(request.path());
    if (made.merge(kind, 1, Integer::sum) > OF_EACH_KIND) {
      return;
    }
    String schema = schemas.get(kind);
    if (schema == null) {
      faults.put(kind, "is not listed");
    } else if (!addresses.contains(kind)) {
      faults.put(kind, "is no address of a service");
    } else if (!schema.isEmpty()) {
      List<String> found = bodies.faults(schema, request.body());
      if (!found.isEmpty()) {
        faults.put(kind, found + " in " + request.body());
      }
    }
  }

  /** What is wrong, by kind. */
  public Map<String, String> faults() {
    return faults;
  }

  /** What is listed and was never made. */
  public Set<String> kindsNotMade() {
    var never = new TreeSet<>(schemas.keySet());
    never.removeAll(made.keySet());
    return never;
  }
}
