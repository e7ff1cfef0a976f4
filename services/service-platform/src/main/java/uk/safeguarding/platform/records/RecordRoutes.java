package uk.safeguarding.platform.records;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Route.allow;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.platform.security.Route;
import uk.safeguarding.platform.security.Routes;

/** The routes of records about children: for agencies only; which agency, {@link Records} asks. */
public final class RecordRoutes {

  private RecordRoutes() {}

  /** A kind of record: read and put under its address, and put its actions beneath it. */
  public static Routes recordsUnder(String address, String... actions) {
    List<Route> routes = new ArrayList<>();
    routes.add(allow(GET, address).to(AGENCY_SUBMITTER, AGENCY_APPROVER));
    routes.add(allow(PUT, address).to(AGENCY_SUBMITTER, AGENCY_APPROVER));
    for (String action : actions) {
      routes.add(allow(PUT, address + action).to(AGENCY_SUBMITTER, AGENCY_APPROVER));
    }
    return new Routes(routes);
  }
}
