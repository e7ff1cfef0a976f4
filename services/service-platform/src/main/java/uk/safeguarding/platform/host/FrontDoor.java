package uk.safeguarding.platform.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands a request, once security has let it in, to the service that answers its path; the rest is
 * the host's own.
 */
final class FrontDoor extends OncePerRequestFilter {

  private final ServiceHost host;

  FrontDoor(ServiceHost host) {
    this.host = host;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    for (ServiceHost.HostedService each : host.hosted()) {
      if (each.service().answers(request.getRequestURI())) {
        each.dispatcher().service(request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
