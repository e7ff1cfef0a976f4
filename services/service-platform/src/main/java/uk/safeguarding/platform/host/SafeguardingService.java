package uk.safeguarding.platform.host;

import java.util.List;

/**
 * What a service tells the platform about itself.
 *
 * @param name as in its topic and its paths, for example {@code agency-returns}
 * @param configuration the Spring configuration that holds its parts
 * @param paths the prefixes of the requests it answers, for example {@code /api/returns}
 */
public record SafeguardingService(String name, Class<?> configuration, List<String> paths) {

  /** Its schema in PostgreSQL and its database in MongoDB. */
  public String schema() {
    return name.replace('-', '_');
  }

  boolean answers(String path) {
    return paths.stream()
        .anyMatch(
            prefix ->
                path.equals(prefix)
                    || path.startsWith(prefix + "/")
                    || path.startsWith(prefix + "."));
  }
}
