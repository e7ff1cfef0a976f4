package uk.safeguarding.standalone.delivery;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.InventedChild;

/** Requests to try a delivery with. */
final class Requests {

  static final String COUNCIL = "scc-childrens-services";
  static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);

  private Requests() {}

  static InventedChild child(String identifier) {
    return new InventedChild(COUNCIL, identifier);
  }

  static AgencyRequest identify(String identifier) {
    SequencedMap<String, Object> body = new LinkedHashMap<>();
    body.put("agency", COUNCIL);
    body.put("identifier", identifier);
    body.put("dateOfBirth", LocalDate.of(2010, 1, 2));
    return new AgencyRequest(
        COUNCIL, "POST", "/contacts-and-referrals/children", List.of(), identifier, body);
  }

  static AgencyRequest contact(String identifier, int number) {
    SequencedMap<String, Object> body = new LinkedHashMap<>();
    body.put("child", child(identifier));
    body.put("number", number);
    return new AgencyRequest(
        COUNCIL, "PUT", "/contacts/" + number, List.of(child(identifier)), identifier, body);
  }

  static AgencyRequest merge(String identifier, String other) {
    return new AgencyRequest(
        COUNCIL,
        "PUT",
        "/children/{0}/merges/{1}",
        List.of(child(identifier), child(other)),
        identifier,
        new LinkedHashMap<>());
  }

  static Day day(List<AgencyRequest> requests) {
    return new Day(MONDAY, requests);
  }
}
