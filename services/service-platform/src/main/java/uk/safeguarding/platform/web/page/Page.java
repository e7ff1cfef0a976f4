package uk.safeguarding.platform.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import uk.safeguarding.platform.web.page.navigation.Link;

/**
 * A page as a controller returns it: {@code Page.titled("Monthly indicators, October
 * 2018").captioned("Board view").showing("dashboard.jte", model)}. The layout writes the heading,
 * the caption, the errors and everything around; the service's template writes only its content.
 */
public record Page(
    String title,
    @Nullable String caption,
    HttpStatusCode status,
    @Nullable Link back,
    List<PageError> errors,
    @Nullable Template template)
    implements View {

  /** A template of a service, and what it shows; its parameter is named {@code model}. */
  record Template(@Nullable Templates templates, String name, @Nullable Object model) {}

  public static Page titled(String title) {
    return new Page(title, null, HttpStatusCode.valueOf(200), null, List.of(), null);
  }

  public Page captioned(String smallHeading) {
    return new Page(title, smallHeading, status, back, errors, template);
  }

  public Page answering(HttpStatusCode otherStatus) {
    return new Page(title, caption, otherStatus, back, errors, template);
  }

  /** A link above the heading to where the reader came from. */
  public Page backTo(String label, String href) {
    return new Page(title, caption, status, new Link(label, href, false), errors, template);
  }

  /** An error summary above the heading, each line a link to its field. */
  public Page withErrors(List<PageError> found) {
    return new Page(title, caption, status, back, List.copyOf(found), template);
  }

  /** The service's own template, with the model it declares as {@code @param ... model}. */
  public Page showing(String name, Object model) {
    return with(new Template(null, name, model));
  }

  public Page showing(String name) {
    return with(new Template(null, name, null));
  }

  /** A template of a named set: for pages that are also shown outside their service's context. */
  public Page showing(Templates templates, String name, Object model) {
    return with(new Template(templates, name, model));
  }

  private Page with(Template shown) {
    return new Page(title, caption, status, back, errors, shown);
  }

  @Override
  public String getContentType() {
    return PageRenderer.HTML;
  }

  /** Finds the renderer through the request, so that a controller can return a plain value. */
  @Override
  public void render(
      @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    ApplicationContext context =
        Objects.requireNonNull(
            RequestContextUtils.findWebApplicationContext(request), "not within Spring MVC");
    context
        .getBean(PageRenderer.class)
        .render(this, context.getBean(Templates.class), request, response);
  }
}
