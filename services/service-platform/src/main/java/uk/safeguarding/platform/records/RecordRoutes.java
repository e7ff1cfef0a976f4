package uk.safeguarding.platform.records;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;
import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.allow;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.Route;
import uk.safeguarding.platform.security.Routes;

/**
 * The routes of records: read and put under their address, and their actions put beneath it. Which
 * agency a user must belong to, {@link Records} asks; the business unit belongs to none and passes.
 */
public final class RecordRoutes {

  private RecordRoutes() {}

  /** Records about children, for agencies only. */
  public static Routes recordsUnder(String address, String... actions) {
    return routes(address, actions, AGENCY_SUBMITTER, AGENCY_APPROVER);
  }

  /** Records of the partnership itself, which its business unit keeps and no single agency sees. */
  public static Routes recordsOfTheBusinessUnit(String address, String... actions) {
    return routes(address, actions, BUSINESS_UNIT);
  }

  /** What an agency has the duty to record and the business unit may record for it. */
  public static Routes recordsOfKeeperAndBusinessUnit(String address, String... actions) {
    return routes(address, actions, BUSINESS_UNIT, AGENCY_SUBMITTER, AGENCY_APPROVER);
  }

  private static Routes routes(String address, String[] actions, Role first, Role... others) {
    List<Route> routes = new ArrayList<>();
    routes.add(allow(GET, address).to(first, others));
    routes.add(allow(PUT, address).to(first, others));
    for (String action : actions) {
      routes.add(allow(PUT, address + action).to(first, others));
    }
    return new Routes(routes);
  }
}
