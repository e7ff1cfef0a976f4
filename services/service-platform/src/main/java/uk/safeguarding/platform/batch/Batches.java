package uk.safeguarding.platform.batch;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.DispatcherServlet;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.BadRequest;

/**
 * Hands the lines of a batch to the services, each past the same route table as a request of its
 * own.
 */
public final class Batches {

  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

  private static final String NOT_ALLOWED = "You may not send this.";

  private final RouteTable routes;
  private final Function<String, @Nullable DispatcherServlet> services;

  /**
   * @param services who answers a path; null where no service does
   */
  public Batches(RouteTable routes, Function<String, @Nullable DispatcherServlet> services) {
    this.routes = routes;
    this.services = services;
  }

  BatchAnswer answer(
      String written,
      @Nullable SignedInUser user,
      HttpServletRequest batch,
      HttpServletResponse response)
      throws IOException {
    BatchLine line;
    try {
      line = BatchLine.parse(written);
    } catch (BadRequest unreadable) {
      return BatchAnswer.refused(HttpStatus.BAD_REQUEST, String.valueOf(unreadable.getMessage()));
    }
    RouteTable.Match route =
        routes.find(HttpMethod.valueOf(line.method()), PathContainer.parsePath(line.path()));
    if (route == null || !route.admits(user)) {
      return BatchAnswer.refused(HttpStatus.FORBIDDEN, NOT_ALLOWED);
    }
    DispatcherServlet service = services.apply(line.path());
    if (service == null) {
      return BatchAnswer.refused(HttpStatus.NOT_FOUND, "No service takes this in a batch.");
    }
    return dispatched(service, line, batch, response);
  }

  private static BatchAnswer dispatched(
      DispatcherServlet service,
      BatchLine line,
      HttpServletRequest batch,
      HttpServletResponse response)
      throws IOException {
    var answer = new LineResponse(response);
    try {
      service.service(new LineRequest(batch, line), answer);
    } catch (ServletException failure) {
      if (failure.getCause() instanceof AccessDeniedException) {
        return BatchAnswer.refused(HttpStatus.FORBIDDEN, NOT_ALLOWED);
      }
      // As the web server does with a request of its own: the sender learns nothing of it.
      LOG.error("{} {} in a batch failed", line.method(), line.path(), failure);
      return BatchAnswer.refused(HttpStatus.INTERNAL_SERVER_ERROR, "The platform has failed.");
    }
    return BatchAnswer.of(answer);
  }
}
