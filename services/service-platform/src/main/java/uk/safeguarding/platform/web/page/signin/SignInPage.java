package uk.safeguarding.platform.web.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import uk.safeguarding.platform.security.SignedInUser;

/** The sign-in form, and what people see who come without one. */
@Controller
class SignInPage {

  /** A visitor's session only holds the form's CSRF token; it is not kept as long as a user's. */
  private static final Duration VISIT = Duration.ofMinutes(10);

  @GetMapping("/sign-in")
  View signIn(HttpServletRequest request) {
    if (SignedInUser.current() != null) {
      return new RedirectView("/", true);
    }
    request.getSession().setMaxInactiveInterval((int) VISIT.toSeconds());
    return SignInForm.empty(notice(request));
  }

  private static @Nullable String notice(HttpServletRequest request) {
    if (request.getParameter("signed-out") != null) {
      return "You have signed out.";
    }
    return request.getParameter("expired") == null
        ? null
        : "Your session has ended. Sign in again; what you last sent was not saved.";
  }
}
