package uk.safeguarding.platform.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;

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
    DispatcherServlet service = host.answering(request.getRequestURI());
    if (service == null) {
      chain.doFilter(request, response);
    } else {
      service.service(request, response);
    }
  }
}
