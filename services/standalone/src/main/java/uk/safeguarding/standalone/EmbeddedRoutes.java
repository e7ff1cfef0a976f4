package uk.safeguarding.standalone;

import static org.springframework.http.HttpMethod.POST;
import static uk.safeguarding.platform.security.Role.OPERATOR;
import static uk.safeguarding.platform.security.Route.allow;

import uk.safeguarding.platform.security.Routes;

/** What only the embedded default answers. */
final class EmbeddedRoutes {

  static final Routes ROUTES =
      Routes.of(
          allow(POST, "/api/operations/servers/{name}/stop").to(OPERATOR),
          allow(POST, "/api/operations/servers/{name}/start").to(OPERATOR));

  private EmbeddedRoutes() {}
}
