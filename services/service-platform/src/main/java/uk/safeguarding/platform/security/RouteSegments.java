package uk.safeguarding.platform.security;

import java.util.List;
import java.util.stream.Stream;
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
    return pattern.indexOf('*') >= 0
        ? null
        : new RouteSegments(
            split(pattern).map(each -> each.indexOf('{') >= 0 ? ANY : each).toList());
  }

  public static RouteSegments ofPath(String path) {
    return new RouteSegments(split(path).map(each -> isEncoded(each) ? ANY : each).toList());
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

  private static boolean isEncoded(String segment) {
    return segment.indexOf('%') >= 0 || segment.indexOf(';') >= 0;
  }

  private static Stream<String> split(String path) {
    return Stream.of(path.split("/", -1)).skip(1);
  }
}
