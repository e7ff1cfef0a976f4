package uk.safeguarding.synthetic.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses that the services' resources listen at, read from their sources. */
final class Addresses {

  private static final Pattern BASE = Pattern.compile("@RequestMapping\\(\\s*\"([^\"]+)\"\\s*\\)");
  private static final Pattern METHOD =
      Pattern.compile("@(Put|Post)Mapping(?:\\(\\s*\"([^\"]+)\"\\s*\\))?");

  private Addresses() {}

  /** Each as {@code PUT /service/records/*}, read below a folder of services. */
  static TreeSet<String> below(Path services) throws IOException {
    var addresses = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(services)) {
      files
          .filter(file -> file.toString().endsWith("Resource.java"))
          .filter(file -> file.toString().contains("/src/main/"))
          .forEach(file -> read(file, addresses));
    }
    return addresses;
  }

  private static void read(Path file, TreeSet<String> addresses) {
    try {
      String source = Files.readString(file);
      Matcher base = BASE.matcher(source);
      if (base.find()) {
        METHOD
            .matcher(source)
            .results()
            .forEach(
                each ->
                    addresses.add(
                        each.group(1).toUpperCase(java.util.Locale.ROOT)
                            + " "
                            + general(
                                base.group(1) + (each.group(2) == null ? "" : each.group(2)))));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** An address with stars where ids stand. */
  static String general(String address) {
    return address
        .replaceAll("\\{[^}]*}", "*")
        .replaceAll("/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "/*");
  }
}
