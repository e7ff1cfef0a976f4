package uk.safeguarding.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The samples of commands that each service keeps beside its contract tests. */
final class CommandSamples {

  static final String COUNCIL = "agency:scc-childrens-services";

  private static final Map<String, String> SERVICES =
      Map.of(
          "contacts-and-referrals", "uk.safeguarding.contactsandreferrals",
          "child-protection", "uk.safeguarding.childprotection",
          "looked-after-children", "uk.safeguarding.lookedafterchildren",
          "case-reviews", "uk.safeguarding.casereviews");

  static final String[] PACKAGES = SERVICES.values().toArray(String[]::new);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, ObjectNode> byClass = new HashMap<>();
  private final String child;

  private CommandSamples(String child) {
    this.child = child;
  }

  /** Samples in which this child stands wherever a child is named. */
  static CommandSamples about(String child) {
    var samples = new CommandSamples(child);
    SERVICES.forEach(samples::read);
    return samples;
  }

  private void read(String service, String packageName) {
    Path folder = Path.of("..", service, "src", "test", "resources", "commands");
    try {
      for (String line : Files.readAllLines(folder.resolve("commands.csv"))) {
        String[] cells = line.split(",", -1);
        byClass.putIfAbsent(
            packageName + "." + cells[1],
            (ObjectNode) JSON.readTree(Files.readString(folder.resolve(cells[0] + ".json"))));
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The sample of a body's class. */
  Sample of(Class<?> body) {
    ObjectNode sample =
        Objects.requireNonNull(byClass.get(body.getName()), body.getName()).deepCopy();
    if (sample.has("child")) {
      sample.put("child", child);
    }
    if (sample.path("children").isArray()) {
      sample.putArray("children").add(child);
    }
    return new Sample(sample);
  }

  /** Who keeps the records under an address. */
  static String keeper(String path) {
    return path.startsWith("/case-reviews/") ? "business-unit" : COUNCIL;
  }

  /** A body, and who may send it. */
  record Sample(JsonNode content) {

    String body() {
      return content.toString();
    }

    /** A missing episode is each agency's own; the rest is for who keeps the records. */
    String sender(String path) {
      return path.startsWith("/contacts-and-referrals/missing-episodes/") && content.has("agency")
          ? "agency:" + content.path("agency").asString()
          : keeper(path);
    }
  }
}
