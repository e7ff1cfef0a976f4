package uk.safeguarding.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.ServletRequestPathUtils;

/** Asks the route table about each request, and denies what it does not list. */
final class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {

  private final RouteTable table;

  RouteGuard(RouteTable table) {
    this.table = table;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    RouteTable.Match match = match(table, request);
    return new AuthorizationDecision(
        match != null
            && (match.admits(SignedInUser.of(authentication.get()))
                || (match.route().opening() == Route.Opening.ALSO_THIS_MACHINE
                    && comesFromThisMachine(request))));
  }

  static RouteTable.@Nullable Match match(RouteTable table, HttpServletRequest request) {
    return table.find(
        HttpMethod.valueOf(request.getMethod()),
        ServletRequestPathUtils.parse(request).pathWithinApplication());
  }

  /** A proxy on this machine forwards strangers' requests, so a forwarded one does not count. */
  private static boolean comesFromThisMachine(HttpServletRequest request) {
    return request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null
        && InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
  }
}
