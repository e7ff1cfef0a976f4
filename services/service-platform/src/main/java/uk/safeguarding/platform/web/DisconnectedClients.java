package uk.safeguarding.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Tells a client that has gone from a server behind us that has.
 *
 * <p>Spring takes every "broken pipe", "connection reset" and end of a stream for the client's, and
 * lets the request end as it stands: 200, with nothing in it. But PostgreSQL's connection breaks
 * with the same words, and then a command that nobody recorded would look as if it were taken. Only
 * what the web server says of its own client counts here; anything else is a failure.
 */
public final class DisconnectedClients extends DefaultHandlerExceptionResolver {

  private DisconnectedClients(int order) {
    setOrder(order);
  }

  /** Takes the place of Spring's own. */
  public static void replaceIn(List<HandlerExceptionResolver> resolvers) {
    resolvers.replaceAll(
        each ->
            each instanceof DefaultHandlerExceptionResolver spring
                ? new DisconnectedClients(spring.getOrder())
                : each);
  }

  @Override
  protected @Nullable ModelAndView doResolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    return DisconnectedClientHelper.isClientDisconnectedException(failure)
            && !isOfTheClient(failure)
        ? null
        : super.doResolveException(request, response, handler, failure);
  }

  private static boolean isOfTheClient(Exception failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClientAbortException
          || cause instanceof AsyncRequestNotUsableException) {
        return true;
      }
    }
    return false;
  }
}
