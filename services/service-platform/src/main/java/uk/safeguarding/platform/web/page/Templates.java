package uk.safeguarding.platform.web.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One module's precompiled templates; each service declares its own as a bean. */
public final class Templates {

  private final TemplateEngine engine;

  private Templates(TemplateEngine engine) {
    this.engine = engine;
  }

  /** The templates that jte-maven-plugin compiled into the package. */
  public static Templates precompiledIn(String packageName) {
    return new Templates(
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), packageName));
  }

  /** The template as content of another; {@code csrf} is at hand for templates with a form. */
  Content content(String name, @Nullable Object model, Csrf csrf) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("csrf", csrf);
    if (model != null) {
      parameters.put("model", model);
    }
    return output -> engine.render(name, parameters, output);
  }
}
