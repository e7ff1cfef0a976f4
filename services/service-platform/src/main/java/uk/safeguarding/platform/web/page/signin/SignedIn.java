package uk.safeguarding.platform.web.page.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Gives the session a user's length and leads to the page that was asked for. */
final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

  private static final Duration IDLE = Duration.ofMinutes(30);

  SignedIn(RequestCache cache) {
    setRequestCache(cache);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
    super.onAuthenticationSuccess(request, response, authentication);
  }
}
