package uk.safeguarding.platform.security.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an address between its slashes: enough to rule most addresses of a service out
 * before the framework looks at them closely.
 *
 * @param segments as they are written
 */
public record RouteSegments(List<String> segments) {

  /** Stands for any one part. */
  private static final String ANY = "";

  /** Null for a pattern with a {@code *}, which may stand for several parts of a path. */
  public static @Nullable RouteSegments ofPattern(String pattern) {
    return pattern.indexOf('*') >= 0 ? null : of(pattern, part -> part.indexOf('{') >= 0);
  }

  public static RouteSegments ofPath(String path) {
    return of(path, part -> part.indexOf('%') >= 0 || part.indexOf(';') >= 0);
  }

  private static RouteSegments of(String address, Predicate<String> standsForAny) {
    String[] parts = address.split("/", -1);
    var segments = new ArrayList<String>(parts.length);
    for (int part = 1; part < parts.length; part++) {
      segments.add(standsForAny.test(parts[part]) ? ANY : parts[part]);
    }
    return new RouteSegments(segments);
  }

  /** Null where it stands for any, or there is none. */
  @Nullable String first() {
    return segments.isEmpty() || segments.getFirst().equals(ANY) ? null : segments.getFirst();
  }

  /** Whether the pattern in hand may match a path; a doubt is a yes. */
  public boolean mayMatch(RouteSegments path) {
    if (segments.size() != path.segments.size()) {
      return false;
    }
    for (int part = 0; part < segments.size(); part++) {
      if (!mayMatch(segments.get(part), path.segments.get(part))) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayMatch(String pattern, String path) {
    return pattern.equals(path) || pattern.equals(ANY) || path.equals(ANY);
  }
}
