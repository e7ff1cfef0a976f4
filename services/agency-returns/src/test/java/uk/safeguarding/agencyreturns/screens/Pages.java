package uk.safeguarding.agencyreturns.screens;

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
          "uk.safeguarding.agencyreturns.pages");

  private Pages() {}

  /** A page's content with its white space folded. */
  public static String rendered(String template, Map<String, Object> parameters) {
    var output = new StringOutput();
    ENGINE.render(template, parameters, output);
    return output.toString().replaceAll("\\s+", " ");
  }
}
