package uk.safeguarding.platform.security;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One way into the platform and who may take it; GET covers HEAD. Where the pattern holds {@code
 * {agency}}, agency roles pass only for their own.
 *
 * @param pattern a path pattern of Spring MVC, such as {@code /api/dashboards/**}
 * @param page true for a page that people open, so that a stranger is sent to sign in
 */
public record Route(
    HttpMethod method, String pattern, Set<Role> roles, Opening opening, boolean page) {

  /** How far a route is open beyond its roles. */
  public enum Opening {
    ROLES_ONLY,
    ALSO_THIS_MACHINE,
    EVERYONE
  }

  public Route {
    roles = Set.copyOf(roles);
  }

  /** A route of the API; nobody passes until {@link #to} or {@link #toEveryone} says who. */
  public static Route allow(HttpMethod method, String pattern) {
    return new Route(method, pattern, Set.of(), Opening.ROLES_ONLY, false);
  }

  /** A page that is read with GET; nobody passes until {@link #to} says who. */
  public static Route page(String pattern) {
    return new Route(HttpMethod.GET, pattern, Set.of(), Opening.ROLES_ONLY, true);
  }

  /** A form on a page, sent with POST; nobody passes until {@link #to} says who. */
  public static Route form(String pattern) {
    return new Route(HttpMethod.POST, pattern, Set.of(), Opening.ROLES_ONLY, true);
  }

  public Route to(Role first, Role... others) {
    return new Route(method, pattern, EnumSet.of(first, others), opening, page);
  }

  public Route to(Set<Role> some) {
    return new Route(method, pattern, some, opening, page);
  }

  public Route toEverySignedInUser() {
    return new Route(method, pattern, EnumSet.allOf(Role.class), opening, page);
  }

  public Route toEveryone() {
    return new Route(method, pattern, roles, Opening.EVERYONE, page);
  }

  /** Opens the route to direct requests of this machine as well: a local metrics scraper. */
  public Route orThisMachine() {
    return new Route(method, pattern, roles, Opening.ALSO_THIS_MACHINE, page);
  }

  /** Whether the user may pass, given the agency that the path names, if it names one. */
  public boolean admits(@Nullable SignedInUser user, @Nullable String agencyInPath) {
    if (opening == Opening.EVERYONE) {
      return true;
    }
    return user != null
        && roles.contains(user.role())
        && (agencyInPath == null || user.mayActFor(agencyInPath));
  }
}
