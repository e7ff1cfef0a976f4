package uk.safeguarding.platform.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Where the style sheet, the script and the icon are; their names change with their content. */
public record Assets(String css, String script, String icon) {

  static Assets load() {
    Properties names = new Properties();
    try (InputStream list = Assets.class.getResourceAsStream("assets.properties")) {
      names.load(Objects.requireNonNull(list, "run src/main/frontend/build.sh"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Assets(
        named(names, "application.css"),
        named(names, "application.js"),
        named(names, "favicon.svg"));
  }

  private static String named(Properties names, String name) {
    return Objects.requireNonNull(names.getProperty(name), name);
  }
}
