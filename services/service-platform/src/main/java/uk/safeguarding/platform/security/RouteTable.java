package uk.safeguarding.platform.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import uk.safeguarding.platform.security.addresses.RouteIndex;
import uk.safeguarding.platform.security.addresses.RouteSegments;

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

  private record Entry(Route route, PathPattern pattern) {

    static Entry of(Route route) {
      return new Entry(route, PathPatternParser.defaultInstance.parse(route.pattern()));
    }
  }

  private static final Comparator<Entry> MOST_SPECIFIC_FIRST =
      Comparator.comparing(Entry::pattern, PathPattern.SPECIFICITY_COMPARATOR);

  /** Most specific first. */
  private volatile List<Entry> entries = List.of();

  private volatile RouteIndex<Entry> index = new RouteIndex<>();

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
    index = indexOf(all);
  }

  private static RouteIndex<Entry> indexOf(List<Entry> entries) {
    var index = new RouteIndex<Entry>();
    for (Entry entry : entries) {
      index.add(entry.route().method(), RouteSegments.ofPattern(entry.route().pattern()), entry);
    }
    return index;
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
    for (Entry entry : index.candidates(listed, RouteSegments.ofPath(path.value()))) {
      PathPattern.PathMatchInfo match = entry.pattern().matchAndExtract(path);
      if (match != null) {
        return new Match(entry.route(), match.getUriVariables().get("agency"));
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
