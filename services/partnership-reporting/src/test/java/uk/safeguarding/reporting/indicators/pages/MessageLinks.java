package uk.safeguarding.reporting.indicators.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the schema of each message lies, so that a reader can open what a sentence names. */
final class MessageLinks {
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final String SUFFIX = ".json";

  /** Seen from docs/indicators, by the name of the message. */
  private final SortedMap<String, String> addresses = new TreeMap<>();

  static MessageLinks to(Path schemas) throws IOException {
    var links = new MessageLinks();
    try (Stream<Path> files = Files.walk(schemas, 2)) {
      files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(links::add);
    }
    return links;
  }

  private void add(Path file) {
    Path topic = file.getName(file.getNameCount() - 2);
    if (topic.toString().endsWith(".events.v1")) {
      Path name = file.getName(file.getNameCount() - 1);
      addresses.put(
          name.toString().replace(SUFFIX, ""), "../../schemas/%s/%s".formatted(topic, name));
    }
  }

  /** The sentence, with a link from each message that it names. */
  String in(String sentence) {
    return QUOTED
        .matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(linked(found.group(1))));
  }

  private String linked(String quoted) {
    String address = addresses.get(quoted);
    return address == null ? "`" + quoted + "`" : "[`%s`](%s)".formatted(quoted, address);
  }
}
