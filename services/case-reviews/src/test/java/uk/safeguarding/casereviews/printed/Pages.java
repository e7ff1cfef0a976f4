package uk.safeguarding.casereviews.printed;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the module's own templates as the platform does. */
public final class Pages {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Pages.class.getClassLoader(),
          "uk.safeguarding.casereviews.pages");

  private Pages() {}

  /** A page's content with its white space folded. */
  public static String rendered(String template, Object model) {
    var output = new StringOutput();
    ENGINE.render(template, Map.<String, Object>of("model", model), output);
    return output.toString().replaceAll("\\s+", " ");
  }
}
