package uk.safeguarding.platform.web.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import uk.safeguarding.platform.security.accounts.TooManyAttempts;
import uk.safeguarding.platform.web.page.PageError;
import uk.safeguarding.platform.web.page.PageRenderer;

/** Shows the sign-in form again and says what was wrong, but never whether the username exists. */
final class SignInRefused implements AuthenticationFailureHandler {

  private final PageRenderer pages;

  SignInRefused(PageRenderer pages) {
    this.pages = pages;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String username = typed(request, "username");
    HttpStatus status = HttpStatus.UNAUTHORIZED;
    List<PageError> errors = missing(request);
    if (reason instanceof TooManyAttempts many) {
      status = HttpStatus.TOO_MANY_REQUESTS;
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(many.retryAfter().toSeconds() + 1));
      errors = List.of(new PageError("username", wait(many)));
    } else if (errors.isEmpty()) {
      errors = List.of(new PageError("username", "The username or the password is wrong"));
    }
    pages.render(SignInForm.refused(status, username, errors), request, response);
  }

  private static List<PageError> missing(HttpServletRequest request) {
    List<PageError> errors = new ArrayList<>();
    if (typed(request, "username").isBlank()) {
      errors.add(new PageError("username", "Enter your username"));
    }
    if (typed(request, "password").isBlank()) {
      errors.add(new PageError("password", "Enter your password"));
    }
    return errors;
  }

  private static String wait(TooManyAttempts many) {
    long minutes = many.retryAfter().toMinutes() + 1;
    return "Too many attempts. Try again in " + (minutes == 1 ? "1 minute" : minutes + " minutes");
  }

  private static String typed(HttpServletRequest request, String field) {
    return Objects.requireNonNullElse(request.getParameter(field), "");
  }
}
