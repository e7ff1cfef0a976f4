package uk.safeguarding.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.safeguarding.platform.security.addresses.RouteIndex;
import uk.safeguarding.platform.security.addresses.RouteSegments;

/**
 * Finds the method that answers a request as Spring does, but compares only the addresses that may
 * match; where that leaves a doubt, Spring decides.
 */
final class SegmentedHandlerMapping extends RequestMappingHandlerMapping {

  private record Candidate(RequestMappingInfo mapping, HandlerMethod handler) {}

  private record Match(RequestMappingInfo mapping, HandlerMethod handler) {}

  /** All are registered while the service starts, before any is looked for. */
  private final RouteIndex<Candidate> index = new RouteIndex<>();

  @Override
  protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
    super.registerHandlerMethod(handler, method, mapping);
    Set<String> patterns = mapping.getPatternValues();
    index.add(
        onlyMethod(mapping),
        patterns.size() == 1 ? RouteSegments.ofPattern(patterns.iterator().next()) : null,
        new Candidate(mapping, createHandlerMethod(handler, method)));
  }

  private static @Nullable HttpMethod onlyMethod(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    return methods.size() == 1 ? methods.iterator().next().asHttpMethod() : null;
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    List<Match> matches = matches(path, request);
    if (matches.size() != 1) {
      return super.lookupHandlerMethod(path, request);
    }
    Match match = matches.getFirst();
    request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, match.handler);
    handleMatch(match.mapping, path, request);
    return match.handler;
  }

  private List<Match> matches(String path, HttpServletRequest request) {
    var matches = new ArrayList<Match>();
    for (Candidate candidate :
        index.candidates(HttpMethod.valueOf(request.getMethod()), RouteSegments.ofPath(path))) {
      RequestMappingInfo match = getMatchingMapping(candidate.mapping, request);
      if (match != null) {
        matches.add(new Match(match, candidate.handler));
      }
    }
    return matches;
  }
}
