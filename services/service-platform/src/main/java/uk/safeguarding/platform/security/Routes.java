package uk.safeguarding.platform.security;

import java.util.List;

/**
 * The routes one service opens, declared as a bean in its context; what is not listed is denied.
 */
public record Routes(List<Route> all) {

  public Routes {
    all = List.copyOf(all);
  }

  public static Routes of(Route... routes) {
    return new Routes(List.of(routes));
  }
}
