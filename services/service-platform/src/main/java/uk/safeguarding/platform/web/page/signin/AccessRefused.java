package uk.safeguarding.platform.web.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import uk.safeguarding.platform.security.OtherAgencyRefused;
import uk.safeguarding.platform.security.SecurityConfiguration;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.problem.ProblemWriter;
import uk.safeguarding.platform.web.page.problem.Reader;

/** Answers 403; a form that outlived its session leads back to the sign-in page instead. */
final class AccessRefused implements AccessDeniedHandler {

  private final ProblemWriter problems;

  AccessRefused(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    if (reason instanceof CsrfException
        && SignedInUser.current() == null
        && Reader.isPerson(request)) {
      response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?expired");
    } else {
      problems.write(HttpStatus.FORBIDDEN, explain(reason), request, response);
    }
  }

  private static String explain(AccessDeniedException reason) {
    return switch (reason) {
      case OtherAgencyRefused other -> String.valueOf(other.getMessage());
      case CsrfException _ -> "The form is too old, or was not sent from this site.";
      default -> "Your role does not allow this.";
    };
  }
}
