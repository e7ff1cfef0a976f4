package uk.safeguarding.platform.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every route of the running platform. It lives in the host's context, because the security chain
 * is built before the services that add their routes to it.
 */
public final class RouteTable {

  /** The route that governs a request, and the agency its path names. */
  public record Match(Route route, @Nullable String agency) {
    public boolean admits(@Nullable SignedInUser user) {
      return route.admits(user, agency);
    }
  }

  private record Entry(Route route, PathPattern pattern, @Nullable RouteSegments segments) {

    static Entry of(Route route) {
      return new Entry(
          route,
          PathPatternParser.defaultInstance.parse(route.pattern()),
          RouteSegments.ofPattern(route.pattern()));
    }

    /** A look at the parts before the pattern is compared in full: there are hundreds. */
    boolean mayMatch(HttpMethod method, RouteSegments path) {
      return route.method().equals(method) && (segments == null || segments.mayMatch(path));
    }
  }

  private static final Comparator<Entry> MOST_SPECIFIC_FIRST =
      Comparator.comparing(Entry::pattern, PathPattern.SPECIFICITY_COMPARATOR);

  private volatile List<Entry> entries = List.of();

  /** Adds a service's routes; the same routes again change nothing, a contradiction is refused. */
  public synchronized void add(Routes routes) {
    List<Entry> all = new ArrayList<>(entries);
    for (Route route : routes.all()) {
      if (isNew(route, all)) {
        all.add(Entry.of(route));
      }
    }
    all.sort(MOST_SPECIFIC_FIRST);
    entries = List.copyOf(all);
  }

  private static boolean isNew(Route route, List<Entry> known) {
    for (Entry entry : known) {
      if (entry.route().equals(route)) {
        return false;
      }
      if (entry.route().method().equals(route.method())
          && entry.route().pattern().equals(route.pattern())) {
        throw new IllegalStateException("Two answers to who may use " + route.pattern());
      }
    }
    return true;
  }

  public List<Route> all() {
    return entries.stream().map(Entry::route).toList();
  }

  /**
   * The most specific route for the request, or null where none is listed.
   *
   * @param path the path within the application, still encoded
   */
  public @Nullable Match find(HttpMethod method, PathContainer path) {
    HttpMethod listed = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
    var segments = RouteSegments.ofPath(path.value());
    for (Entry entry : entries) {
      if (entry.mayMatch(listed, segments)) {
        PathPattern.PathMatchInfo match = entry.pattern().matchAndExtract(path);
        if (match != null) {
          return new Match(entry.route(), match.getUriVariables().get("agency"));
        }
      }
    }
    return null;
  }

  /** Whether the user may open the address; used to show only links that lead somewhere. */
  public boolean mayOpen(SignedInUser user, String path) {
    Match match = find(HttpMethod.GET, PathContainer.parsePath(path));
    return match != null && match.admits(user);
  }
}
