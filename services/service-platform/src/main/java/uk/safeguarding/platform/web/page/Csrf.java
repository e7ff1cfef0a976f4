package uk.safeguarding.platform.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The hidden field that proves a form is ours. A template with a form declares a parameter {@code
 * Csrf csrf} and prints it inside the form. The token is made only when a page prints it, since it
 * needs a session.
 */
public final class Csrf implements Content {

  private final HttpServletRequest request;

  Csrf(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      OwaspHtmlTemplateOutput html = new OwaspHtmlTemplateOutput(output);
      html.writeContent("<input type=\"hidden\" name=\"");
      attribute(html, "name", token.getParameterName());
      html.writeContent("\" value=\"");
      attribute(html, "value", token.getToken());
      html.writeContent("\">");
    }
  }

  private static void attribute(OwaspHtmlTemplateOutput html, String name, String value) {
    html.setContext("input", name);
    html.writeUserContent(value);
    html.setContext("input", null);
  }
}
