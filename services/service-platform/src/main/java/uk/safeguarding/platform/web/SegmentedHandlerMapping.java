package uk.safeguarding.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.safeguarding.platform.security.RouteSegments;

/**
 * Finds the method that answers a request as Spring does, but compares only the addresses that may
 * match. Spring compares every address of the service in full where addresses hold ids, and a
 * service of record has hundreds: a tenth of what a command costs.
 */
final class SegmentedHandlerMapping extends RequestMappingHandlerMapping {

  private static final ScopedValue<RouteSegments> PATH = ScopedValue.newInstance();

  private final Map<RequestMappingInfo, RouteSegments> patterns = new ConcurrentHashMap<>();

  @Override
  protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
    var values = mapping.getPatternValues();
    RouteSegments segments =
        values.size() == 1 ? RouteSegments.ofPattern(values.iterator().next()) : null;
    if (segments != null) {
      patterns.put(mapping, segments);
    }
    super.registerHandlerMethod(handler, method, mapping);
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    return ScopedValue.where(PATH, RouteSegments.ofPath(path))
        .call(() -> super.lookupHandlerMethod(path, request));
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo mapping, HttpServletRequest request) {
    RouteSegments pattern = patterns.get(mapping);
    return pattern == null || !PATH.isBound() || pattern.mayMatch(PATH.get())
        ? super.getMatchingMapping(mapping, request)
        : null;
  }
}
