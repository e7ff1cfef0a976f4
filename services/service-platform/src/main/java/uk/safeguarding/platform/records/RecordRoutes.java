package uk.safeguarding.platform.records;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;
import static uk.safeguarding.platform.security.Route.allow;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.platform.security.Route;
import uk.safeguarding.platform.security.Routes;

/**
 * The routes of records: read and put under their address, and their actions put beneath it. Which
 * agency a user must belong to, {@link Records} asks; the business unit belongs to none and passes.
 */
public final class RecordRoutes {

  private RecordRoutes() {}

  /** A kind of record of agencies: read and put under its address, its actions beneath it. */
  public static Routes recordsUnder(String address, String... actions) {
    return recordsUnder(address, RecordAccess.OF_AGENCIES, actions);
  }

  /** A kind of record for certain roles only. */
  public static Routes recordsUnder(String address, RecordAccess access, String... actions) {
    List<Route> routes = new ArrayList<>();
    routes.add(allow(GET, address).to(access.readers()));
    routes.add(allow(PUT, address).to(access.keepers()));
    for (String action : actions) {
      routes.add(allow(PUT, address + action).to(access.keepers()));
    }
    return new Routes(routes);
  }
}
