package uk.safeguarding.platform.web.page.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Whom an answer is for: a person in a browser asks for HTML, a program does not. */
public final class Reader {

  private Reader() {}

  public static boolean isPerson(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("text/html");
  }

  /** A script on a page; a password prompt of the browser would surprise its user. */
  public static boolean isScriptOnPage(HttpServletRequest request) {
    return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
        || isEmptyDestination(request.getHeader("Sec-Fetch-Dest"));
  }

  private static boolean isEmptyDestination(@Nullable String destination) {
    return "empty".equals(destination);
  }
}
