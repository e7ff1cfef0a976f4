package uk.safeguarding.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Demands a CSRF token wherever a browser could have been tricked into sending the request: with a
 * session cookie, at the sign-in form, and when the browser itself says another site sent it (it
 * adds remembered Basic credentials to such requests too). Plain API calls need none.
 */
final class CsrfDemanded implements RequestMatcher {

  private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  @Override
  public boolean matches(HttpServletRequest request) {
    return !CHANGE_NOTHING.contains(request.getMethod())
        && (carriesSession(request) || isSignIn(request) || comesFromAnotherSite(request));
  }

  private static boolean carriesSession(HttpServletRequest request) {
    return request.getRequestedSessionId() != null || request.getSession(false) != null;
  }

  private static boolean isSignIn(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + SecurityConfiguration.SIGN_IN);
  }

  private static boolean comesFromAnotherSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && !OWN_SITE.contains(site);
  }
}
