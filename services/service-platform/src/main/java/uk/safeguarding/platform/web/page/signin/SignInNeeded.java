package uk.safeguarding.platform.web.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import uk.safeguarding.platform.security.RouteTable;
import uk.safeguarding.platform.security.SecurityConfiguration;
import uk.safeguarding.platform.security.accounts.TooManyAttempts;
import uk.safeguarding.platform.web.page.problem.ProblemWriter;
import uk.safeguarding.platform.web.page.problem.Reader;

/** Sends a person who opens a page to the sign-in form, and answers everything else with 401. */
final class SignInNeeded implements AuthenticationEntryPoint {

  private final RouteTable routes;
  private final ProblemWriter problems;

  SignInNeeded(RouteTable routes, ProblemWriter problems) {
    this.routes = routes;
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (reason instanceof TooManyAttempts many) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(many.retryAfter().toSeconds() + 1));
      problems.write(
          HttpStatus.TOO_MANY_REQUESTS, "Too many attempts to sign in.", request, response);
    } else if (opensPage(request)) {
      response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN);
    } else {
      refuse(request, response);
    }
  }

  private boolean opensPage(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (request.getHeader(HttpHeaders.AUTHORIZATION) != null || path.startsWith("/api/")) {
      return false;
    }
    RouteTable.Match match =
        routes.find(HttpMethod.valueOf(request.getMethod()), PathContainer.parsePath(path));
    return Reader.isPerson(request) || (match != null && match.route().page());
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // The browser's own password prompt would keep the password and could not sign out again.
    if (!Reader.isPerson(request) && !Reader.isScriptOnPage(request)) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"safeguarding\", charset=\"UTF-8\"");
    }
    problems.write(
        HttpStatus.UNAUTHORIZED, "Sign in with a username and password.", request, response);
  }
}
