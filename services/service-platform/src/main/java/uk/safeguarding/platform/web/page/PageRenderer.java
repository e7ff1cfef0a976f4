package uk.safeguarding.platform.web.page;

import static java.util.Objects.requireNonNull;

import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.navigation.Navigation;

/** Writes a page: the layout with the service's template inside. */
public final class PageRenderer {

  static final String HTML = "text/html;charset=UTF-8";
  private static final String SERVICE = "Safeguarding partnership data";

  private final Templates layout;
  private final Navigation navigation;
  private final Assets assets;
  private final boolean evaluation;

  PageRenderer(Templates layout, Navigation navigation, Assets assets, boolean evaluation) {
    this.layout = layout;
    this.navigation = navigation;
    this.assets = assets;
    this.evaluation = evaluation;
  }

  /** For filters and error handlers, which show the platform's own templates. */
  public void render(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    render(page, layout, request, response);
  }

  /** Writes only after the whole page is made, so that a failing template leaves no half page. */
  void render(
      Page page, Templates nearest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Csrf csrf = new Csrf(request);
    Frame frame = frame(page, content(page, nearest, csrf), csrf, request);
    Utf8ByteOutput output = new Utf8ByteOutput();
    layout.content("layout.jte", frame, csrf).writeTo(output);
    response.setStatus(page.status().value());
    response.setContentType(HTML);
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  private static Content content(Page page, Templates nearest, Csrf csrf) {
    Page.Template shown = requireNonNull(page.template(), "the page shows no template");
    Templates templates = shown.templates() == null ? nearest : shown.templates();
    return templates.content(shown.name(), shown.model(), csrf);
  }

  private Frame frame(Page page, Content content, Csrf csrf, HttpServletRequest request) {
    SignedInUser user = SignedInUser.current();
    return new Frame(
        page,
        (page.errors().isEmpty() ? "" : "Error: ") + page.title() + " - " + SERVICE,
        assets,
        navigation.linksFor(user, request.getRequestURI()),
        account(user),
        evaluation,
        csrf,
        content);
  }

  private static Frame.@Nullable Account account(@Nullable SignedInUser user) {
    return user == null ? null : new Frame.Account(user.username(), user.role().label());
  }
}
