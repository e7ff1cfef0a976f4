package uk.safeguarding.reporting.indicators.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.platform.testing.ContractSchemas;

/** Messages, fields and codes that sentences quote, against the schemas of all services. */
final class QuotedNames {
  private static final List<String> SERVICES =
      List.of("contacts-and-referrals", "child-protection", "looked-after-children");

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final Map<String, JsonNode> named = new HashMap<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private QuotedNames() {}

  /** Whatever the sentences quote that no message they name could say. */
  static List<String> faults(List<String> sentences) throws IOException {
    List<String> quoted =
        QUOTED
            .matcher(String.join(" ", sentences))
            .results()
            .map((MatchResult found) -> found.group(1))
            .distinct()
            .toList();
    var names = new QuotedNames();
    names.messages(quoted.stream().filter(QuotedNames::isMessage).toList());
    quoted.stream().filter(each -> !isMessage(each)).forEach(names::check);
    return names.faults;
  }

  private static boolean isMessage(String quoted) {
    return quoted.contains("-");
  }

  private void messages(List<String> quoted) throws IOException {
    for (String service : SERVICES) {
      ContractSchemas schemas = ContractSchemas.ofMessages(service);
      Set<String> known = new HashSet<>(schemas.names());
      quoted.stream()
          .filter(known::contains)
          .forEach(each -> named.put(each, schemas.schema(each)));
    }
    quoted.stream()
        .filter(each -> !named.containsKey(each))
        .forEach(each -> faults.add("there is no message " + each));
    if (quoted.isEmpty()) {
      faults.add("no message is named");
    }
    named.values().forEach(this::collect);
  }

  /** Names of properties and values of enumerations, however deep. */
  private void collect(JsonNode schema) {
    schema.path("properties").propertyStream().forEach(each -> fields.add(each.getKey()));
    schema.path("enum").valueStream().filter(JsonNode::isString).forEach(this::code);
    schema.valueStream().forEach(this::collect);
  }

  private void code(JsonNode value) {
    codes.add(value.stringValue());
  }

  private void check(String quoted) {
    if (CODE.matcher(quoted).matches()) {
      if (!codes.contains(quoted)) {
        faults.add("no message here has a code " + quoted);
      }
      return;
    }
    for (String field : quoted.split("\\.", -1)) {
      if (!fields.contains(field)) {
        faults.add("no message here has a field " + field);
      }
    }
  }
}
