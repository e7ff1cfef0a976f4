package uk.safeguarding.platform.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks everybody to come back while the services start: they have not listed their routes yet, and
 * whoever may use them would be told otherwise.
 */
final class NotOpenYet extends OncePerRequestFilter {

  private static final String HEALTH = "/actuator/";

  private final ServiceHost host;

  NotOpenYet(ServiceHost host) {
    this.host = host;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return host.open() || request.getRequestURI().startsWith(HEALTH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, "1");
    response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
  }
}
